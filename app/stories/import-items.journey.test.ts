import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { importer, itemsFile } from '../../modules/imports/testing/lists.ts'
import { DISTRICT, PEOPLE, peopleGround } from '../../modules/roster/testing/people-ground.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { readWorkbook } from '../../platform/excel/read-workbook.ts'
import { openHouse } from '../house.ts'

const now = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
const as: Record<'staff' | 'secretary' | 'otherSecretary' | 'member', ReturnType<typeof importer>> = {} as never

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  app = await openHouse({
    database: db.database,
    clock: fixedClock(now),
    demo: false,
    limits: false,
    logLevel: 'silent',
  })
  for (const who of ['staff', 'secretary', 'otherSecretary', 'member'] as const)
    as[who] = importer(app, await openTestSession(db.database, DISTRICT, PEOPLE[who], now))
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const here = () => db.database.district(DISTRICT)
const items = async () =>
  (
    await sql<Record<string, unknown>>`
      select external_no as no, external_system as system, state, year, number, raised_by as "raisedBy", deputy_id as "deputyId", due_step as "dueStep",
        closed_at is not null as closed, hidden, (select count(*)::int from opinions.reply y where y.district_id = i.district_id and y.item_id = i.item_id) as replies
      from opinions.item i where district_id = ${DISTRICT} order by year, number`.execute(here())
  ).rows

const open = {
  ...{ externalId: 'G-1', externalSystem: '12345', raisedOn: '2026-11-02', street: '平江街道', community: '钮家巷' },
  ...{ theme: '停车', words: '巷口停车难', raisedBy: '居民', name: '沈一鸣' },
}
const over = {
  ...{
    externalId: 'G-2',
    raisedOn: '2024-05-10',
    street: '平江',
    words: '楼道灯不亮',
    raisedBy: '代表',
    name: '顾秋菊',
  },
  ...{ over: '已办结', class: '已经解决', body: '街道城市管理办', answer: '已更换声控灯。', answeredOn: '2024-05-24' },
}

test('a ledger comes in once, in its years; what is over with its answer; and goes out again', async () => {
  const file = itemsFile([over, open, { ...open, externalId: 'G-3', raisedOn: '2024-06-01' }, open])
  const batch = await as.secretary.preview('items', file)
  expect([batch.refusal, batch.counts]).toEqual([null, { new: 3, same: 0, changed: 0, duplicate: 1, wrong: 0 }])
  const done = await as.secretary.carryOut(batch)
  expect([done.state, done.refusal, done.done]).toEqual(['imported', null, 3])
  const rows = await items()
  expect(rows.map(({ year, number, no, state, dueStep }) => [year, number, no, state, dueStep])).toEqual([
    [2024, 1, 'G-2', 'closed', null],
    [2024, 2, 'G-3', 'new', 'triage'],
    [2026, 1, 'G-1', 'new', 'triage'],
  ])
  expect(rows[0]).toMatchObject({
    system: '原台账',
    raisedBy: 'deputy',
    deputyId: PEOPLE.deputyGu,
    closed: true,
    replies: 1,
  })
  expect(rows[2]).toMatchObject({ system: '12345', raisedBy: 'resident', deputyId: PEOPLE.deputyShen, replies: 0 })

  expect((await as.staff.preview('items', file)).counts).toEqual({
    new: 0,
    same: 3,
    changed: 0,
    duplicate: 1,
    wrong: 0,
  })
  const changed = await as.staff.preview('items', itemsFile([{ ...open, words: '别的事' }]))
  expect(changed.counts).toMatchObject({ wrong: 1 })

  expect((await as.secretary.undo(done)).json()).toMatchObject({ state: 'undone' })
  const gone = await items()
  expect(
    gone.every((row) => row.state === 'withdrawn' && row.hidden === true && row.no === null && row.replies === 0),
  ).toBe(true)
  const third = await as.secretary.preview('items', file)
  expect(third.counts.new).toBe(3)
  await as.secretary.carryOut(third)
  expect((await items()).filter(({ hidden }) => !hidden)).toHaveLength(3)
})

test('an item dealt with since stops the undoing', async () => {
  const done = await as.staff.carryOut(await as.staff.preview('items', itemsFile([{ ...open, externalId: 'G-9' }])))
  await sql`update opinions.item set version = 2, state = 'triaged' where district_id = ${DISTRICT} and external_no = 'G-9'`.execute(
    here(),
  )
  const refused = await as.staff.undo(done)
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'imports.changed-since'])
  expect(refused.json().detail).toContain('G-9')
})

test('each odd row is told what is wrong with which cell', async () => {
  const row = { ...open, externalId: 'X' }
  const odd: [Record<string, string>, string][] = [
    [{ ...row, raisedOn: '2027-01-01' }, '反映日期'],
    [{ ...row, street: '没有街道' }, '街道'],
    [{ ...row, community: '没有社区' }, '社区'],
    [{ ...row, theme: '外星人' }, '类别'],
    [{ ...row, words: '' }, '内容'],
    [{ ...row, name: '查无此人' }, '代表'],
    [{ ...row, raisedBy: '代表', name: '' }, '代表'],
    [{ ...row, over: '已办结' }, '办理情况'],
    [{ ...row, answer: '已办', answeredOn: '2026-11-03' }, '办理情况'],
    [{ ...over, externalId: 'X', answeredOn: '2024-05-01' }, '答复日期'],
    [{ ...over, externalId: 'X', class: '好' }, '答复类别'],
  ]
  const rows = odd.map(([one], at) => ({ ...one, externalId: `X-${at}` }))
  const batch = await as.staff.preview('items', itemsFile(rows))
  const lines = await as.staff.lines(batch.batchId)
  expect(lines.map(({ verdict }) => verdict)).toEqual(odd.map(() => 'wrong'))
  for (const [at, line] of lines.entries())
    expect([at, line.problems.map(({ header }) => header)]).toEqual([at, expect.arrayContaining([odd[at]?.[1]])])
  expect(lines.every((line) => line.problems.every(({ says }) => !says.includes('imports.')))).toBe(true)
})

test('another street’s secretary takes none of it, a member none at all; the template reads back', async () => {
  const foreign = await as.otherSecretary.preview('items', itemsFile([{ ...open, externalId: 'Y-1' }]))
  expect(foreign.counts).toMatchObject({ wrong: 1, new: 0 })
  expect((await as.member.upload('items', itemsFile([open]))).statusCode).toBe(403)
  const template = await as.secretary.get('/api/v1/imports/templates/items')
  expect(template.statusCode).toBe(200)
  const { sheets } = await readWorkbook(template.rawPayload)
  expect(sheets[0]?.name).toBe('民情民意')
  expect((await as.secretary.upload('items', template.rawPayload)).statusCode).toBe(202)
})
