import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../app/house.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { readWorkbook } from '../../platform/excel/read-workbook.ts'
import { send } from '../../platform/http/testing.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { openTestSession } from '../access/testing/session.ts'
import { DISTRICT, PEOPLE, peopleGround } from '../roster/testing/people-ground.ts'

const now = new Date('2026-11-22T02:00:00Z')
const FORMULA = '=HYPERLINK("http://elsewhere","走访")'
let db: TestDatabase
let app: FastifyInstance
const cookies: Record<string, string> = {}
const reported = { stands: newId(), struck: newId() }

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  app = await openHouse({
    ...{ database: db.database, clock: fixedClock(now), demo: false, limits: false, logLevel: 'silent' },
  })
  for (const who of ['staff', 'secretary', 'otherSecretary', 'deputyShen', 'deputyGu'] as const)
    cookies[who] = await openTestSession(db.database, DISTRICT, PEOPLE[who], now)
  await done('staff', 'points/rule-sets/from-template', {})
  await earn(reported.stands, '2026-02-10', FORMULA)
  await earn(reported.struck, '2026-11-20', '调解邻里纠纷')
  await done('staff', `duty/records/${reported.struck}/strike`, { version: 3, reason: '抽查不实' })
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const headers = (who: string) => ({ cookie: cookies[who] ?? '' })

async function done(who: string, path: string, body: object): Promise<void> {
  const answer = await send(app, 'POST', `/api/v1/${path}`, { headers: headers(who), body })
  if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.body}`)
}

/** Work reported by the deputy, passed by the street and confirmed by the district: it has points. */
async function earn(recordId: string, doneOn: string, title: string): Promise<void> {
  const said = { id: recordId, personId: PEOPLE.deputyShen, kind: 'other_work', doneOn, title, units: 1 }
  await done('deputyShen', 'duty/records', said)
  await done('secretary', `duty/records/${recordId}/review`, { version: 1, verdict: 'pass' })
  await done('staff', `duty/records/${recordId}/review`, { version: 2, verdict: 'pass' })
}

const ask = (who: string, more = '') =>
  send(app, 'GET', `/api/v1/points/accounts/${PEOPLE.deputyShen}/account.xlsx?year=2026${more}`, {
    headers: headers(who),
  })

test('the workbook says what the account says: facts with clause and why, entries with their reversals, quarters and year', async () => {
  const account = (
    await send(app, 'GET', `/api/v1/points/accounts/${PEOPLE.deputyShen}?year=2026`, { headers: headers('staff') })
  ).json()
  const answer = await ask('staff')
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheetml')])
  expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('沈一鸣_积分账户_2026.xlsx')
  const { sheets } = await readWorkbook(answer.rawPayload)
  const [lines, entries, sums] = sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell?.text ?? '')))
  expect(sheets.map((sheet) => sheet.name)).toEqual(['积分明细', '分录', '季度与全年'])
  const points = (tenths: number) => String(tenths / 10)
  const [line] = account.lines
  expect(line.tenths).toBeGreaterThan(0)
  expect(lines?.[0]?.[0]).toBe(`沈一鸣的积分 · 2026年 · 全年 ${points(account.tenths)} 分`)
  expect(lines?.[2]?.slice(2)).toEqual([
    ...[FORMULA, '参加', '1', `${line.item.clause} ${line.item.name}`],
    ...[points(line.beforeCap), points(line.tenths), '照条款计分'],
  ])
  expect(lines?.[3]?.slice(7)).toEqual(['0', '记录已取消，积分已冲回'])
  const given = entries?.slice(1).map((row) => [row[1], row[2], row[6]])
  expect(given).toEqual([
    ['记分', '审核', points(line.tenths)],
    ['记分（已冲回）', '审核', points(line.tenths)],
    ['冲回', expect.any(String), points(-line.tenths)],
  ])
  const quarters = [1, 2, 3, 4].map((n) => [`第${n}季度`, points(account.quarters[n - 1])])
  expect(sums?.slice(1)).toEqual([...quarters, ['2026年', points(account.tenths)]])
})

test('what somebody typed as a formula stays text, and the file speaks the language of the link', async () => {
  const { sheets } = await readWorkbook((await ask('deputyShen', '&lang=en')).rawPayload)
  const cells = sheets.flatMap((sheet) => sheet.rows.flat())
  expect(cells.filter((cell) => cell?.formula)).toEqual([])
  expect(cells.some((cell) => cell?.text === FORMULA)).toBe(true)
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Facts and points', 'Entries', 'Quarters and year'])
  expect(sheets[0]?.rows[2]?.[3]?.text).toBe('Took part')
})

test('whoever may not see the account gets no file; whoever takes one leaves a line in the trace of the street', async () => {
  for (const who of ['deputyGu', 'otherSecretary']) expect((await ask(who)).statusCode).toBe(403)
  expect((await ask('secretary')).statusCode).toBe(200)
  const trail = await send(app, 'GET', '/api/v1/audit?action=points.export-account', { headers: headers('secretary') })
  const taken = trail.json().items as { personId: string; subjectId: string; detail: object }[]
  expect(taken.map((one) => one.personId)).toEqual([PEOPLE.secretary, PEOPLE.deputyShen, PEOPLE.staff])
  expect(taken[0]).toMatchObject({
    subjectId: PEOPLE.deputyShen,
    detail: [
      { key: 'rows', value: '2' },
      { key: 'year', value: '2026' },
    ],
  })
})
