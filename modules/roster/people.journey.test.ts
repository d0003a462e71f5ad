import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openTestSession } from '../access/testing/session.ts'
import { DISTRICT, OTHER_DISTRICT, PEOPLE, PINGJIANG, peopleGround } from './testing/people-ground.ts'

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
  for (const who of ['staff', 'secretary', 'member', 'deputyShen'] as const)
    cookies[who] = await openTestSession(db.database, DISTRICT, PEOPLE[who], now)
  cookies.foreign = await openTestSession(db.database, OTHER_DISTRICT, PEOPLE.foreign, now)
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const headers = (who: string) => ({ cookie: cookies[who] ?? '' })
const find = async (who: string, words: string) =>
  (await send(app, 'GET', `/api/v1/people/find?find=${encodeURIComponent(words)}`, { headers: headers(who) })).json()

test('somebody without a mandate is put on file once and found by initials, name and pinyin', async () => {
  const key = newId()
  const body = { id: newId(), name: '钱 多多', post: '街道综合处处长' }
  const add = () => send(app, 'POST', '/api/v1/people', { headers: headers('staff'), body, key })
  expect([(await add()).statusCode, (await add()).statusCode]).toEqual([201, 200])
  for (const words of ['qdd', '钱多', 'qianduo']) expect((await find('staff', words)).items).toHaveLength(1)
  expect((await find('staff', '%')).items).toEqual([])
  expect((await find('foreign', 'qdd')).items).toEqual([])
})

test('only the district office does that', async () => {
  for (const who of ['secretary', 'deputyShen']) {
    expect((await find(who, 'w')).code).toBe('roster.district-keeps-mandates')
    const added = await send(app, 'POST', '/api/v1/people', {
      headers: headers(who),
      body: { id: newId(), name: '无权' },
    })
    expect(added.statusCode).toBe(403)
  }
})

test('who is shown a telephone number leaves a line in the trace, once an hour; masked and own numbers leave none', async () => {
  const phone = '13800001234'
  const body = { id: newId(), personId: newId(), name: '孙联络', phone, startsOn: '2026-11-01' }
  const communityId = (await send(app, 'GET', '/api/v1/district', { headers: headers('staff') }))
    .json()
    .streets.find((street: { streetId: number }) => street.streetId === PINGJIANG).communities[0].communityId
  const appointed = { ...body, communityId }
  expect(
    (await send(app, 'POST', '/api/v1/recorders', { headers: headers('secretary'), body: appointed })).statusCode,
  ).toBe(201)
  const shown = async (who: string) =>
    (await send(app, 'GET', `/api/v1/people/${body.personId}`, { headers: headers(who) })).json().phone
  for (const who of ['secretary', 'secretary', 'staff']) expect(await shown(who)).toBe(phone)
  expect(await shown('member')).toBe('138****1234')
  await send(app, 'GET', `/api/v1/people/${PEOPLE.deputyShen}`, { headers: headers('deputyShen') })
  const trail = await send(app, 'GET', '/api/v1/audit?action=roster.see-private', { headers: headers('secretary') })
  const lines = trail
    .json()
    .items.map((line: { personId: string; subjectId: string }) => [line.personId, line.subjectId])
  expect(lines).toEqual([
    [PEOPLE.staff, body.personId],
    [PEOPLE.secretary, body.personId],
  ])
})

test.each([[{ name: ' ' }], [{ name: '' }], [{ birthYear: 1800 }], [{ phone: 'abc' }], [{ extra: 1 }]])(
  'nonsense is refused: %o',
  async (part) => {
    const body = { id: newId(), name: '某人', ...part }
    expect((await send(app, 'POST', '/api/v1/people', { headers: headers('staff'), body })).statusCode).toBe(422)
  },
)
