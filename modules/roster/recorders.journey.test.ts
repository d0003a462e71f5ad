import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openTestSession } from '../access/testing/session.ts'
import { DISTRICT, OTHER_DISTRICT, PEOPLE, peopleGround } from './testing/people-ground.ts'

const now = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
const cookies: Record<string, string> = {}

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  app = await openHouse({
    database: db.database,
    clock: fixedClock(now),
    demo: false,
    limits: false,
    logLevel: 'silent',
  })
  for (const who of ['staff', 'secretary', 'otherSecretary', 'deputyShen', 'recorder'] as const)
    cookies[who] = await openTestSession(db.database, DISTRICT, PEOPLE[who], now)
  cookies.foreign = await openTestSession(db.database, OTHER_DISTRICT, PEOPLE.foreign, now)
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const headers = (who: string) => ({ cookie: cookies[who] ?? '' })
const list = async (who: string, query = '') =>
  (await send(app, 'GET', `/api/v1/recorders${query}`, { headers: headers(who) })).json()
const post = (who: string, url: string, body: object) => send(app, 'POST', url, { headers: headers(who), body })
const community = async (street: number) =>
  (await send(app, 'GET', '/api/v1/district', { headers: headers('staff') }))
    .json()
    .streets.find((one: { streetId: number }) => one.streetId === street).communities[1].communityId

test('a street appoints, finds and ends the recorders of its own communities', async () => {
  const here = await community(320508018)
  const body = {
    id: newId(),
    personId: newId(),
    name: '郑新员',
    phone: '13800001111',
    communityId: here,
    startsOn: '2026-11-01',
  }
  expect((await post('otherSecretary', '/api/v1/recorders', body)).json().code).toBe('roster.not-your-street')
  expect((await post('deputyShen', '/api/v1/recorders', body)).statusCode).toBe(403)
  const made = await post('secretary', '/api/v1/recorders', body)
  expect([made.statusCode, made.json()]).toEqual([201, { postId: body.id, personId: body.personId }])
  const again = await post('secretary', '/api/v1/recorders', {
    ...body,
    id: newId(),
    name: undefined,
    phone: undefined,
  })
  expect(again.json().code).toBe('roster.recorder-already')
  expect((await list('secretary', '?find=zxy')).items.map((one: { name: string }) => one.name)).toEqual(['郑新员'])
  expect((await list('otherSecretary')).items).toEqual([])
  expect((await list('foreign')).items).toEqual([])
  const detail = await send(app, 'GET', `/api/v1/people/${body.personId}`, { headers: headers('secretary') })
  expect(detail.json()).toMatchObject({
    posts: [{ postId: body.id, kind: 'recorder', can: { end: { can: true } } }],
    can: { issueCard: { can: true } },
  })
  expect((await post('otherSecretary', `/api/v1/recorders/${body.id}/end`, { on: '2026-11-20' })).statusCode).toBe(403)
  expect((await post('secretary', `/api/v1/recorders/${body.id}/end`, { on: '2026-10-01' })).json().code).toBe(
    'roster.day-too-early',
  )
  expect((await post('secretary', `/api/v1/recorders/${body.id}/end`, { on: '2026-11-20' })).statusCode).toBe(200)
  expect((await post('secretary', `/api/v1/recorders/${body.id}/end`, { on: '2026-11-20' })).json().code).toBe(
    'roster.post-ended',
  )
  expect((await list('secretary', '?find=zxy')).items).toEqual([])
})

test.each([
  [{ communityId: '320508999999' }, 404, 'roster.community-unknown'],
  [{ startsOn: '2026-11-23' }, 422, 'roster.day-in-future'],
  [{ name: undefined }, 404, 'roster.person-unknown'],
])('%o is refused', async (part, status, code) => {
  const communityId = await community(320508018)
  const body = { id: newId(), personId: newId(), name: '某人', communityId, startsOn: '2026-11-01', ...part }
  const answer = await post('staff', '/api/v1/recorders', body)
  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
})
