import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { send } from '../../platform/http/testing.ts'
import { END_REASONS } from './language.ts'
import { MANDATES, PEOPLE } from './testing/people-ground.ts'
import { type PeopleHouse, peopleHouse } from './testing/people-house.ts'

let house: PeopleHouse

beforeAll(async () => {
  house = await peopleHouse()
})
afterAll(() => house?.close())

const change = (mandateId: string, what: 'end' | 'suspend' | 'resume', body: object, cookie = house.staff) =>
  send(house.app, 'POST', `/api/v1/mandates/${mandateId}/${what}`, { body, headers: { cookie } })
const mandatesOf = async (personId: string) =>
  (await send(house.app, 'GET', `/api/v1/people/${personId}`, { headers: { cookie: house.staff } })).json().mandates

test('a mandate is suspended with a reason, resumed, and ends; each step on a day that fits and at the version seen', async () => {
  const { gu } = MANDATES
  const suspended = await change(gu, 'suspend', { version: 1, on: '2026-10-01', reason: '被依法限制人身自由' })
  expect(suspended.json()).toEqual({ mandateId: gu, version: 2 })
  expect(await mandatesOf(PEOPLE.deputyGu)).toMatchObject([{ state: 'suspended', level: 'district' }])
  const twice = await change(gu, 'suspend', { version: 2, on: '2026-10-02', reason: '再次' })
  expect([twice.statusCode, twice.json().code]).toEqual([409, 'roster.suspended-already'])
  const early = await change(gu, 'resume', { version: 2, on: '2026-09-30' })
  expect([early.statusCode, early.json().field]).toEqual([422, 'on'])
  expect((await change(gu, 'resume', { version: 2, on: '2026-11-01' })).statusCode).toBe(200)
  expect(await mandatesOf(PEOPLE.deputyGu)).toMatchObject([{ state: 'active' }])
  const stale = await change(gu, 'end', { version: 2, on: '2026-11-20', reason: 'resigned' })
  expect([stale.statusCode, stale.json().code]).toEqual([409, 'roster.changed-meanwhile'])
  const future = await change(gu, 'end', { version: 3, on: '2026-11-23', reason: 'resigned' })
  expect([future.statusCode, future.json().code]).toEqual([422, 'roster.day-in-future'])
  expect(
    (await change(gu, 'end', { version: 3, on: '2026-11-20', reason: 'resigned' }, house.secretary)).statusCode,
  ).toBe(403)
  expect((await change(gu, 'end', { version: 3, on: '2026-11-20', reason: 'tired' })).statusCode).toBe(422)
  expect((await change(gu, 'end', { version: 3, on: '2026-11-20', reason: 'resigned' })).statusCode).toBe(200)
  expect(await mandatesOf(PEOPLE.deputyGu)).toMatchObject([
    { state: 'ended', endReason: 'resigned', endsOn: '2026-11-20' },
  ])
  const again = await change(gu, 'end', { version: 4, on: '2026-11-20', reason: 'died' })
  expect([again.statusCode, again.json().code]).toEqual([409, 'roster.mandate-ended'])
})

test('every reason of Deputy Law 2025 art. 62 ends one, and is kept', async () => {
  const legal = ['moved_away', 'resigned', 'ordered_resignation', 'absent_twice', 'recalled', 'lost_nationality']
  expect(END_REASONS).toEqual(
    expect.arrayContaining([...legal, 'deprived_of_rights', 'lost_capacity', 'died', 'term_ended']),
  )
  const { shen, luElder, luYounger, municipal } = MANDATES
  const open = [shen, luElder, luYounger, municipal]
  const holders = [PEOPLE.deputyShen, PEOPLE.deputyLuElder, PEOPLE.deputyLuYounger, PEOPLE.municipal]
  const owner = new pg.Client({ connectionString: house.db.ownerUrl })
  await owner.connect()
  for (const [at, reason] of END_REASONS.entries()) {
    const mandateId = open[at % open.length] as string
    await owner.query(
      'update roster.mandate set ends_on = null, end_reason = null, version = 1 where mandate_id = $1',
      [mandateId],
    )
    expect((await change(mandateId, 'end', { version: 1, on: '2026-11-20', reason })).statusCode, reason).toBe(200)
    expect(await mandatesOf(holders[at % open.length] as string)).toMatchObject([{ state: 'ended', endReason: reason }])
  }
  await owner.end()
})
