import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { auditInsert } from '../../platform/audit/audit.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { DISTRICT, JINCHANG, OTHER_DISTRICT, PEOPLE, PINGJIANG, peopleGround } from '../roster/testing/people-ground.ts'
import { openTestSession } from './testing/session.ts'

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
  for (const who of ['staff', 'secretary', 'otherSecretary', 'deputyShen', 'member'] as const)
    cookies[who] = await openTestSession(db.database, DISTRICT, PEOPLE[who], now)
  cookies.foreign = await openTestSession(db.database, OTHER_DISTRICT, PEOPLE.foreign, now)
  const doer = { districtId: DISTRICT, accountId: null, personId: PEOPLE.secretary, onBehalfOf: PEOPLE.deputyShen }
  const fact = { doer, subjectKind: 'activity', subjectId: 'a-1', detail: { title: '走访', rows: 3 } }
  const db1 = db.database.district(DISTRICT)
  await auditInsert({
    ...fact,
    action: 'activities.close',
    streetId: PINGJIANG,
    at: new Date('2026-11-20T15:59:00Z'),
  }).execute(db1)
  await auditInsert({
    ...fact,
    action: 'activities.cancel',
    streetId: PINGJIANG,
    at: new Date('2026-11-20T16:01:00Z'),
  }).execute(db1)
  await auditInsert({ ...fact, action: 'activities.close', streetId: JINCHANG, at: now }).execute(db1)
  await auditInsert({ ...fact, action: 'points.recount', subjectKind: 'ledger', at: now }).execute(db1)
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

async function trail(who: string, query = '') {
  const answer = await app.inject({
    method: 'GET',
    url: `/api/v1/audit${query}`,
    headers: { cookie: cookies[who] ?? '' },
  })
  return { status: answer.statusCode, items: answer.json().items ?? [], next: answer.json().next ?? null }
}

test('the district reads all of it, with both names where somebody acted for another', async () => {
  const { items } = await trail('staff')
  expect(items.map((item: { action: string }) => item.action)).toEqual([
    'points.recount',
    'activities.close',
    'activities.cancel',
    'activities.close',
    'districts.open',
  ])
  expect(items[0]).toMatchObject({
    personName: '王芳',
    onBehalfOfName: '沈一鸣',
    detail: [
      { key: 'rows', value: '3' },
      { key: 'title', value: '走访' },
    ],
  })
})

test('a street reads its own, a deputy, a member and another district nothing', async () => {
  expect((await trail('secretary')).items).toHaveLength(2)
  expect((await trail('otherSecretary')).items).toHaveLength(1)
  expect((await trail('deputyShen')).status).toBe(403)
  expect((await trail('member')).status).toBe(403)
  expect((await trail('foreign')).items.map((item: { subjectId: string }) => item.subjectId)).toEqual([
    String(OTHER_DISTRICT),
  ])
})

test.each([
  ['?action=activities.close', 2],
  ['?action=activities', 3],
  ['?subjectKind=ledger', 1],
  [`?personId=${PEOPLE.staff}`, 0],
  ['?from=2026-11-21', 3],
  ['?from=2026-11-20&to=2026-11-20', 1],
  ['?subjectKind=activity&subjectId=a-1', 3],
])('%s finds %i', async (query, found) => expect((await trail('staff', query)).items).toHaveLength(found))

test('page by page, and nonsense is refused', async () => {
  const first = await trail('staff', '?limit=3')
  expect((await trail('staff', `?limit=3&after=${first.next}`)).items).toHaveLength(2)
  for (const query of ['?action=%25', '?from=gestern', '?limit=101', '?after=x', '?street=1'])
    expect((await trail('staff', query)).status).toBe(422)
})
