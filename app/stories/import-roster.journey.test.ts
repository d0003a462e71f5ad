import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { END_REASON_WORDINGS } from '../../modules/imports/index.ts'
import { importer, rosterFile } from '../../modules/imports/testing/lists.ts'
import { words } from '../../modules/imports/words.ts'
import { END_REASONS } from '../../modules/roster/language.ts'
import {
  DISTRICT,
  OTHER_DISTRICT,
  PEOPLE,
  PINGJIANG,
  peopleGround,
} from '../../modules/roster/testing/people-ground.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { readWorkbook } from '../../platform/excel/read-workbook.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { flawsOf } from '../../platform/words/flaws.ts'
import { openHouse } from '../house.ts'

const now = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
let staff: ReturnType<typeof importer>
let secretary: ReturnType<typeof importer>
let foreign: ReturnType<typeof importer>

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  app = await openHouse({
    database: db.database,
    clock: fixedClock(now),
    demo: false,
    limits: false,
    logLevel: 'silent',
  })
  staff = importer(app, await openTestSession(db.database, DISTRICT, PEOPLE.staff, now))
  secretary = importer(app, await openTestSession(db.database, DISTRICT, PEOPLE.secretary, now))
  foreign = importer(app, await openTestSession(db.database, OTHER_DISTRICT, PEOPLE.foreign, now))
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const right = {
  name: '蒋新',
  sex: '女',
  birthYear: '1990',
  level: '区人大代表',
  term: '第三届',
  street: '平江街道',
  startsOn: '2024-03-01',
}
const counted = async (table: string) =>
  (
    await sql<{
      n: number
    }>`select count(*)::int as n from ${sql.table(table)} where district_id = ${DISTRICT}`.execute(
      db.database.district(DISTRICT),
    )
  ).rows[0]?.n
const everything = async () => {
  const tables = ['roster.person', 'roster.mandate', 'roster.post', 'roster.term']
  const rows = await Promise.all(
    tables.map(
      async (table) =>
        (
          await sql`select to_jsonb(t) - 'version' as row from ${sql.table(table)} t where district_id = ${DISTRICT} order by 1`.execute(
            db.database.district(DISTRICT),
          )
        ).rows,
    ),
  )
  return rows
}

test('every reason a mandate may end has a wording, and the words are whole', () => {
  expect(new Set(Object.values(END_REASON_WORDINGS))).toEqual(new Set(END_REASONS))
  expect(flawsOf(words)).toEqual([])
})

describe('the template', () => {
  test('carries lists and notes, and comes back without rows: its sample is passed over', async () => {
    const answer = await staff.get('/api/v1/imports/templates/roster')
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('代表名册_模板.xlsx'))
    const book = await readWorkbook(answer.rawPayload)
    expect(book.template).toEqual({ name: '代表名册', version: '1' })
    const batch = await staff.preview('roster', answer.rawPayload)
    expect([batch.state, batch.refusal]).toEqual(['refused', words['imports.no-rows'].zh])
  })

  test('is not for everyone', async () => {
    expect((await secretary.get('/api/v1/imports/templates/roster')).statusCode).toBe(403)
    expect((await secretary.upload('roster', rosterFile([right]))).json().code).toBe('imports.roster-by-district')
    expect((await secretary.get('/api/v1/imports/templates/history')).statusCode).not.toBe(500)
  })
})

const LIST = rosterFile([
  { ...right, externalId: 'GS-1', phone: '13800001234', employer: '平江街道办事处' },
  { ...right, level: '市人大代表', term: '17', externalId: 'GS-1' },
  {
    ...right,
    name: '沈一鸣',
    sex: '',
    birthYear: '1976',
    level: '区',
    term: '三',
    street: '平江',
    startsOn: '2022-01-15',
    phone: '13912345678',
  },
  { name: '顾秋菊', birthYear: '1981年5月', level: '区人大代表', term: '3', street: '平江街道', startsOn: '2022.1.15' },
  { name: '吴　英', level: '社区联络员', street: '平江', community: '钮家巷', startsOn: '2023年5月1日' },
  { name: '新议政', level: '议政代表', term: '第一届', street: '金阊街道', startsOn: '2023-05-01', birthYear: 1971 },
  { ...right, externalId: 'GS-1', phone: '13800001234', employer: '平江街道办事处' },
  { ...right, name: '错一', street: '不存在街道', phone: '1.38E+10' },
])
const VERDICTS = ['new', 'new', 'changed', 'same', 'new', 'new', 'duplicate', 'wrong']

describe('a roster is previewed, imported, imported again and undone', () => {
  test('only its right rows come in, nothing doubles, and undoing leaves no trace', async () => {
    const before = await everything()
    const batch = await staff.preview('roster', LIST)
    expect(batch.counts).toEqual({ new: 4, same: 1, changed: 1, duplicate: 1, wrong: 1 })
    expect(await everything()).toEqual(before)
    const lines = await staff.lines(batch.batchId)
    expect(lines.map((line) => line.verdict)).toEqual(VERDICTS)
    expect(lines[2]?.changes).toEqual([{ column: 'phone', header: '手机', from: '', to: '13912345678' }])
    expect(lines[6]?.problems[0]?.says).toBe('与第 1 条重复，只导入一次')
    expect(lines[7]?.problems.map((problem) => [problem.header, problem.says.slice(0, 6)])).toEqual([
      ['街道', '本区没有“不'],
      ['手机', '号码已被 E'],
    ])

    const done = await staff.carryOut(batch)
    expect([done.state, done.done, done.refusal]).toEqual(['imported', 5, null])
    const found = (await staff.get('/api/v1/people?find=jx')).json().items
    expect(
      found.map((one: { name: string; mandates: { level: string }[] }) => [one.name, one.mandates.length]),
    ).toEqual([['蒋新', 2]])

    const again = await staff.preview('roster', LIST)
    expect(again.counts).toEqual({ new: 0, same: 6, changed: 0, duplicate: 1, wrong: 1 })
    expect(again.can.import).toEqual({ can: false, why: 'imports.nothing-right' })
    expect((await staff.startImport(again)).statusCode).toBe(409)

    const undone = await staff.undo(done)
    expect(undone.json()).toMatchObject({ state: 'undone' })
    expect(await everything()).toEqual(before)
    expect((await staff.undo(done)).statusCode).toBe(409)
  })

  test('a list ends an open mandate and does not move an end', async () => {
    const ended = {
      name: '周卫东',
      birthYear: '1968',
      level: '市',
      term: '17',
      street: '平江',
      startsOn: '2022-01-15',
      endsOn: '2025-06-01',
      endReason: '调离',
    }
    const batch = await staff.preview('roster', rosterFile([ended]))
    expect(batch.counts.changed).toBe(1)
    const done = await staff.carryOut(batch)
    const second = await staff.preview('roster', rosterFile([{ ...ended, endsOn: '2025-07-01' }]))
    const [line] = await staff.lines(second.batchId)
    expect(line?.problems[0]?.says).toBe('已登记 2025-06-01 终止，不再由导入更改')
    expect((await staff.undo(done)).statusCode).toBe(200)
  })

  test('what has been built on a row, or changed since, stops the undoing with its name', async () => {
    const file = rosterFile([
      { ...right, name: '钱有席', externalId: 'S-1' },
      { ...right, name: '孙无事', externalId: 'S-2' },
    ])
    const done = await staff.carryOut(await staff.preview('roster', file))
    const [found] = (await staff.get('/api/v1/people?find=qyx')).json().items
    const tenureId = newId()
    await sql`insert into committees.tenure (district_id, tenure_id, street_id, seat, seat_no, full_time, person_id, starts_on)
      values (${DISTRICT}, ${tenureId}, ${PINGJIANG}, 'member', 5, false, ${found.personId}, '2025-01-01')`.execute(
      db.database.district(DISTRICT),
    )
    const refused = await staff.undo(done)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'imports.built-upon'])
    expect(refused.json().detail).toContain('钱有席在导入之后已有工委任职')
    await sql`delete from committees.tenure where district_id = ${DISTRICT} and tenure_id = ${tenureId}`.execute(
      db.database.district(DISTRICT),
    )
    await sql`update roster.person set phone = '1', version = version + 1 where district_id = ${DISTRICT} and person_id = ${found.personId}`.execute(
      db.database.district(DISTRICT),
    )
    expect((await staff.undo(done)).json().detail).toContain('钱有席在导入之后又改过')
    expect(await counted('roster.person')).toBe(13)
  })
})

describe('files that cannot be read', () => {
  test.each([
    ['not a spreadsheet at all', Buffer.from('%PDF-1.7 hello'), '这不是表格文件'],
    ['a list without our columns', Buffer.from('甲,乙\n1,2\n'), '没有找到需要的列：姓名、代表层级、起始日'],
    ['a header and nothing else', rosterFile([]), '表头下面没有数据'],
  ])('%s', async (_, bytes, says) => {
    const batch = await staff.preview('roster', bytes)
    expect(batch.state).toBe('refused')
    expect(batch.refusal).toContain(says)
    expect(batch.can.import.can).toBe(false)
  })

  test('too large or empty is refused at the door', async () => {
    expect((await staff.upload('roster', Buffer.alloc(11 * 1024 * 1024))).statusCode).toBe(413)
    expect((await staff.upload('roster', Buffer.alloc(0))).statusCode).toBe(422)
  })
})

describe('who sees a batch', () => {
  test('district staff and who sent it; to everybody else it does not exist', async () => {
    const batch = await staff.preview('roster', rosterFile([{ ...right, name: '只看' }]))
    for (const other of [secretary, foreign])
      for (const url of ['', '/lines', '/wrong-rows'])
        expect((await other.get(`/api/v1/imports/${batch.batchId}${url}`)).statusCode).toBe(404)
    expect((await secretary.startImport(batch)).statusCode).toBe(404)
    expect((await foreign.undo(batch)).statusCode).toBe(404)
    expect((await secretary.get('/api/v1/imports')).json().items).toEqual([])
    expect((await staff.get('/api/v1/imports?limit=2')).json().items).toHaveLength(2)
  })
})
