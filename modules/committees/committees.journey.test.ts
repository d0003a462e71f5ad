import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { flawsOf } from '../../platform/words/flaws.ts'
import { openTestSession } from '../access/testing/session.ts'
import {
  DISTRICT,
  JINCHANG,
  MANDATES,
  OTHER_DISTRICT,
  PEOPLE,
  PINGJIANG,
  peopleGround,
} from '../roster/testing/people-ground.ts'
import type { BoardAnswer } from './contract.ts'
import { committeeCounts } from './index.ts'
import { words } from './words.ts'

const now = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
const cookies = {} as Record<'staff' | 'secretary' | 'otherSecretary' | 'deputyShen' | 'foreign', string>

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  app = await openHouse({
    database: db.database,
    clock: fixedClock(now),
    demo: false,
    limits: false,
    logLevel: 'silent',
  })
  for (const who of ['staff', 'secretary', 'otherSecretary', 'deputyShen'] as const)
    cookies[who] = await openTestSession(db.database, DISTRICT, PEOPLE[who], now)
  cookies.foreign = await openTestSession(db.database, OTHER_DISTRICT, PEOPLE.foreign, now)
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

type Who = keyof typeof cookies
const get = (who: Who, url: string) => send(app, 'GET', url, { headers: { cookie: cookies[who] } })
const post = (who: Who, url: string, body: object, key?: string) =>
  send(app, 'POST', url, { headers: { cookie: cookies[who] }, body, ...(key ? { key } : {}) })
const board = async (on?: string): Promise<BoardAnswer> =>
  (await get('staff', `/api/v1/committees${on ? `?on=${on}` : ''}`)).json()
const pingjiang = (answer: BoardAnswer) => answer.committees.find((one) => one.streetId === PINGJIANG)
const seatShen = {
  seat: 'member',
  seatNo: 2,
  personId: PEOPLE.deputyShen,
  mandateId: MANDATES.shen,
  startsOn: '2023-03-01',
}
const tenuresOf = (street: number) => `/api/v1/committees/${street}/tenures`

test('the words say everything in two languages', () => expect(flawsOf(words)).toEqual([]))

describe('the board', () => {
  test('is open to everyone signed in, and tells empty places from filled ones', async () => {
    const answer = await get('deputyShen', '/api/v1/committees')
    expect(answer.statusCode).toBe(200)
    const seen: BoardAnswer = answer.json()
    expect(seen.committees).toHaveLength(8)
    expect(
      pingjiang(seen)
        ?.places.filter((place) => place.holder)
        .map((place) => place.holder?.personName),
    ).toEqual(['顾明远', '朱静', '王芳'])
    expect(pingjiang(seen)?.flags.map((flag) => [flag.key, flag.params.held, flag.rule.template])).toEqual([
      ['committees.flag.part_time_deputy_director', 0, true],
      ['committees.flag.member', 1, true],
    ])
    expect(pingjiang(seen)?.can.seeHistory).toMatchObject({ can: false })
    expect(seen.can.keepSeats.can).toBe(false)
  })

  test('of a day before anybody sat is empty', async () => {
    const before = await board('2022-01-31')
    expect(before.committees.flatMap((one) => one.places).every((place) => place.holder === null)).toBe(true)
  })
})

describe('taking and leaving a seat', () => {
  const tenureId = newId()

  test('district staff seat somebody; the same request twice has one effect', async () => {
    const key = newId()
    const first = await post('staff', tenuresOf(PINGJIANG), { id: tenureId, ...seatShen }, key)
    expect([first.statusCode, first.json()]).toEqual([201, { tenureId, version: 1 }])
    const again = await post('staff', tenuresOf(PINGJIANG), { id: tenureId, ...seatShen }, key)
    expect([again.statusCode, again.json()]).toEqual([200, { tenureId, version: 1 }])
    expect(
      pingjiang(await board())?.places.find((place) => place.seat === 'member' && place.seatNo === 2)?.holder
        ?.personName,
    ).toBe('沈一鸣')
    expect(await committeeCounts(db.database.district(DISTRICT), DISTRICT, '2026-11-22')).toContainEqual({
      streetId: PINGJIANG,
      directors: 1,
      fullTimeDirectors: 1,
      partTimeDeputyDirectors: 0,
      members: 2,
      secretaries: 1,
      partTimeMembersAndSecretaries: 3,
    })
  })

  test('nobody else may, and a held seat names its holder', async () => {
    expect((await post('secretary', tenuresOf(PINGJIANG), { id: newId(), ...seatShen })).statusCode).toBe(403)
    const taken = await post('staff', tenuresOf(PINGJIANG), {
      id: newId(),
      ...seatShen,
      personId: PEOPLE.deputyGu,
      mandateId: MANDATES.gu,
    })
    expect(taken.statusCode).toBe(409)
    expect(taken.json()).toMatchObject({ code: 'committees.seat-taken', field: 'seatNo' })
    expect(taken.json().detail).toContain('沈一鸣')
    const twice = await post('staff', tenuresOf(PINGJIANG), { id: newId(), ...seatShen, seatNo: 3 })
    expect(twice.json().code).toBe('committees.sits-already')
  })

  test('a race for one seat ends in a clear 409, not in two holders', async () => {
    const seat = (personId: string) => ({
      id: newId(),
      seat: 'member',
      seatNo: 4,
      personId,
      startsOn: '2024-01-01',
    })
    const answers = await Promise.all(
      [PEOPLE.deputyGu, PEOPLE.deputyLuElder, PEOPLE.municipal].map((one) =>
        post('staff', tenuresOf(PINGJIANG), seat(one)),
      ),
    )
    expect(answers.map((one) => one.statusCode).sort()).toEqual([201, 409, 409])
    for (const refused of answers.filter((one) => one.statusCode === 409)) expect(refused.json().detail).toMatch(/席位/)
  })

  test.each([
    [{ seat: 'member', seatNo: 8 }, 422, 'committees.no-such-place'],
    [{ seat: 'king' }, 422, 'request.invalid'],
    [{ startsOn: '2026-11-23' }, 422, 'committees.day-in-future'],
    [{ startsOn: '2026-02-30' }, 422, 'request.invalid'],
    [{ personId: PEOPLE.foreign }, 404, 'committees.person-unknown'],
    [{ mandateId: MANDATES.gu }, 422, 'committees.mandate-not-theirs'],
    [{ startsOn: '2021-12-31', mandateId: MANDATES.shen }, 422, 'committees.mandate-not-theirs'],
  ])('%o is refused with %i', async (part, status, code) => {
    const answer = await post('staff', tenuresOf(JINCHANG), { id: newId(), ...seatShen, mandateId: undefined, ...part })
    expect([answer.statusCode, code === 'request.invalid' ? code : answer.json().code]).toEqual([status, code])
  })

  test('a street of another district does not exist here', async () => {
    expect((await post('foreign', tenuresOf(PINGJIANG), { id: newId(), ...seatShen })).statusCode).toBe(404)
    expect((await get('foreign', tenuresOf(PINGJIANG))).json()).toEqual({ items: [], next: null })
  })

  test('a tenure ends once, on a day that fits, and the board of earlier days remembers', async () => {
    const end = (version: number, on: string) =>
      post('staff', `/api/v1/tenures/${tenureId}/end`, { version, on, reason: '工作调动' })
    expect((await end(1, '2023-02-01')).json().code).toBe('committees.day-too-early')
    expect((await end(7, '2025-06-01')).json().code).toBe('committees.changed-meanwhile')
    expect((await end(1, '2025-06-01')).json()).toEqual({ tenureId, version: 2 })
    expect((await end(2, '2025-07-01')).json().code).toBe('committees.tenure-ended')
    const holderOn = async (on: string) =>
      pingjiang(await board(on))?.places.find((place) => place.seat === 'member' && place.seatNo === 2)?.holder
        ?.personName ?? null
    expect([await holderOn('2025-05-31'), await holderOn('2025-06-01')]).toEqual(['沈一鸣', null])
    expect(
      (await post('staff', `/api/v1/tenures/${newId()}/end`, { version: 1, on: '2025-06-01', reason: '调动' }))
        .statusCode,
    ).toBe(404)
  })

  test('the own street reads who sat before, page by page; a foreign street does not', async () => {
    const first = (await get('secretary', `${tenuresOf(PINGJIANG)}?limit=2`)).json()
    expect(first.items).toHaveLength(2)
    const rest = (await get('secretary', `${tenuresOf(PINGJIANG)}?limit=50&after=${first.next}`)).json()
    const all = [...first.items, ...rest.items]
    expect(new Set(all.map((one) => one.tenureId)).size).toBe(5)
    expect(all.find((one) => one.tenureId === tenureId).endReason).toBe('工作调动')
    expect((await get('otherSecretary', tenuresOf(PINGJIANG))).statusCode).toBe(403)
  })
})
