import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { readWorkbook } from '../../platform/excel/read-workbook.ts'
import { send } from '../../platform/http/testing.ts'
import { openTestSession } from '../access/testing/session.ts'
import { DISTRICT, JINCHANG, OTHER_DISTRICT, PEOPLE, PINGJIANG, peopleGround } from './testing/people-ground.ts'

const now = new Date('2026-11-22T02:00:00Z')
const FORMULA = '=cmd|" /C calc"!A0'
const PHONE = '13800001234'
let db: TestDatabase
let app: FastifyInstance
const cookies: Record<string, string> = {}

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  const owner = new pg.Client({ connectionString: db.ownerUrl })
  await owner.connect()
  await owner.query(
    `update roster.person set employer = $2, phone = $3, sex = 'female' where district_id = ${DISTRICT} and person_id = $1`,
    [PEOPLE.deputyGu, FORMULA, PHONE],
  )
  await owner.end()
  app = await openHouse({
    ...{ database: db.database, clock: fixedClock(now), demo: false, limits: false, logLevel: 'silent' },
  })
  for (const who of ['staff', 'secretary', 'recorder', 'deputyShen'] as const)
    cookies[who] = await openTestSession(db.database, DISTRICT, PEOPLE[who], now)
  cookies.foreign = await openTestSession(db.database, OTHER_DISTRICT, PEOPLE.foreign, now)
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const get = (who: string, url: string) => send(app, 'GET', url, { headers: { cookie: cookies[who] ?? '' } })

async function rows(who: string, query = ''): Promise<string[][]> {
  const answer = await get(who, `/api/v1/people.xlsx?${query}`)
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheetml')])
  const { sheets } = await readWorkbook(answer.rawPayload)
  expect(sheets[0]?.rows.flat().filter((cell) => cell?.formula)).toEqual([])
  return (sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? ''))
}

test.each([
  ['staff', '', 5],
  ['staff', `streetId=${JINCHANG}`, 1],
  ['staff', 'level=municipal', 1],
  ['staff', 'find=lp', 2],
  ['secretary', '', 4],
  ['secretary', `streetId=${PINGJIANG}&level=district`, 3],
  ['secretary', `streetId=${JINCHANG}`, 0],
  ['foreign', '', 0],
])('%s takes the list as it is filtered (%s): the same people as on the page', async (who, query, count) => {
  const listed = (await get(who, `/api/v1/people?limit=100&${query}`)).json().items as { name: string }[]
  const written = (await rows(who, query)).slice(1)
  expect(written.map(([name]) => name)).toEqual(listed.map(({ name }) => name))
  expect(written).toHaveLength(count)
})

test('one row says mandate, street and facts; a formula stays text; a telephone number is in no cell', async () => {
  const written = await rows('staff')
  const gu = written.find(([name]) => name === '顾秋菊')
  expect(written[0]?.slice(0, 8)).toEqual(['姓名', '性别', '层级', '届次', '街道', '选区', '起始日', '状态'])
  expect(gu?.slice(0, 5)).toEqual(['顾秋菊', '女', '区人大代表', '3', '平江街道'])
  expect(gu).toContain(FORMULA)
  expect(JSON.stringify(written)).not.toContain(PHONE)
  const english = await rows('staff', 'find=gqj&lang=en')
  expect(english[1]?.slice(0, 5)).toEqual(['顾秋菊', 'female', 'District', '3', 'Pingjiang'])
})

test('recorders and deputies take no list; who takes one leaves a line in the trace', async () => {
  for (const who of ['recorder', 'deputyShen']) {
    const answer = await get(who, '/api/v1/people.xlsx')
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'roster.list-for-offices'])
  }
  await rows('secretary', 'find=gqj')
  const [line] = (await get('secretary', '/api/v1/audit?action=roster.export-people')).json().items
  expect(line).toMatchObject({ personId: PEOPLE.secretary, subjectKind: 'people-list', streetId: PINGJIANG })
  expect(line.detail).toContainEqual({ key: 'rows', value: '1' })
})
