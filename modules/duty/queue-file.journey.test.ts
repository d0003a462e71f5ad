import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { readWorkbook } from '../../platform/excel/read-workbook.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openTestSession } from '../access/testing/session.ts'
import { DISTRICT, JINCHANG, PEOPLE, PINGJIANG, peopleGround } from '../roster/testing/people-ground.ts'

const now = new Date('2026-11-22T02:00:00Z')
const FORMULA = '=1+1'
let db: TestDatabase
let app: FastifyInstance
const cookies: Record<string, string> = {}

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  app = await openHouse({
    ...{ database: db.database, clock: fixedClock(now), demo: false, limits: false, logLevel: 'silent' },
  })
  for (const who of ['staff', 'secretary', 'otherSecretary', 'member', 'deputyShen', 'deputyLuYounger'] as const)
    cookies[who] = await openTestSession(db.database, DISTRICT, PEOPLE[who], now)
  const passed = await report('deputyShen', '2026-11-10', '走访选民')
  await report('deputyShen', '2026-11-11', FORMULA, '@SUM(A1)')
  await report('deputyLuYounger', '2026-11-12', '调解邻里纠纷')
  await write('secretary', `records/${passed}/review`, { version: 1, verdict: 'pass' })
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const get = (who: string, url: string) => send(app, 'GET', url, { headers: { cookie: cookies[who] ?? '' } })

async function write(who: string, path: string, body: object): Promise<void> {
  const answer = await send(app, 'POST', `/api/v1/duty/${path}`, { headers: { cookie: cookies[who] ?? '' }, body })
  if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.body}`)
}

async function report(
  who: 'deputyShen' | 'deputyLuYounger',
  doneOn: string,
  title: string,
  words: string | null = null,
) {
  const id = newId()
  await write(who, 'records', { id, personId: PEOPLE[who], kind: 'other_work', doneOn, units: 1, title, words })
  return id
}

async function sheetOf(who: string, query = '') {
  const answer = await get(who, `/api/v1/duty/review-queue.xlsx?${query}`)
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheetml')])
  const { sheets } = await readWorkbook(answer.rawPayload)
  expect(sheets.flatMap((sheet) => sheet.rows.flat()).filter((cell) => cell?.formula)).toEqual([])
  return { name: sheets[0]?.name, rows: (sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? '')) }
}

test.each([
  ['secretary', '', '等街道审核', [FORMULA]],
  ['otherSecretary', '', '等街道审核', ['调解邻里纠纷']],
  ['staff', '', '等区里确认', ['走访选民']],
  ['staff', 'stage=street', '等街道审核', [FORMULA, '调解邻里纠纷']],
  ['staff', `stage=street&streetId=${JINCHANG}`, '等街道审核', ['调解邻里纠纷']],
  ['secretary', `streetId=${JINCHANG}`, '等街道审核', []],
])('%s takes the queue as it is filtered (%s)', async (who, query, name, titles) => {
  const file = await sheetOf(who, query)
  const listed = (await get(who, `/api/v1/duty/review-queue?limit=100&${query}`)).json().items as { title: string }[]
  expect(file.name).toBe(name)
  expect(file.rows.slice(1).map((row) => row[6])).toEqual(titles)
  expect(listed.map(({ title }) => title)).toEqual(titles)
})

test('a row says who, where, when, what and in which words; what looks like a formula stays text', async () => {
  const { rows } = await sheetOf('secretary')
  expect(rows[1]).toEqual([
    ...['2026-11-22', '沈一鸣', '区', '平江街道', '2026-11-11', '其他履职', FORMULA, '参加', '1', '@SUM(A1)', '沈一鸣'],
  ])
  const english = await sheetOf('secretary', 'lang=en')
  expect([english.name, english.rows[1]?.slice(2, 4)]).toEqual(['Waits for the street', ['District', 'Pingjiang']])
})

test('who sees no queue takes none; who takes it leaves a line in the trace', async () => {
  for (const who of ['member', 'deputyShen'])
    expect((await get(who, '/api/v1/duty/review-queue.xlsx')).json().code).toBe('duty.queue-for-staff')
  await sheetOf('secretary')
  const [line] = (await get('secretary', '/api/v1/audit?action=duty.export-queue')).json().items
  expect(line).toMatchObject({ personId: PEOPLE.secretary, subjectKind: 'review-queue', streetId: PINGJIANG })
  expect(line.detail).toContainEqual({ key: 'rows', value: '1' })
})
