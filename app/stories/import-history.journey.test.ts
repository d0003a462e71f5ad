import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { historyFile, importer, rosterFile } from '../../modules/imports/testing/lists.ts'
import { adoptTemplate, standingDifferences } from '../../modules/points/index.ts'
import { DISTRICT, PEOPLE, peopleGround } from '../../modules/roster/testing/people-ground.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { readWorkbook } from '../../platform/excel/read-workbook.ts'
import { openHouse } from '../house.ts'

const now = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
let staff: ReturnType<typeof importer>
let secretary: ReturnType<typeof importer>
let member: ReturnType<typeof importer>

beforeAll(async () => {
  db = await testDatabase(peopleGround)
  app = await openHouse({
    database: db.database,
    clock: fixedClock(now),
    demo: false,
    limits: false,
    logLevel: 'silent',
  })
  const doer = { districtId: DISTRICT, accountId: null, personId: PEOPLE.staff, onBehalfOf: null }
  await adoptTemplate(db.database, { doer, at: now })
  staff = importer(app, await openTestSession(db.database, DISTRICT, PEOPLE.staff, now))
  secretary = importer(app, await openTestSession(db.database, DISTRICT, PEOPLE.secretary, now))
  member = importer(app, await openTestSession(db.database, DISTRICT, PEOPLE.member, now))
})
afterAll(async () => {
  await app?.close()
  await db?.drop()
})

const here = () => db.database.district(DISTRICT)
const totals = async () =>
  (
    await sql<{
      person: string
      year: number
      tenths: number
    }>`select person_id as person, year, tenths from points.standing
    where district_id = ${DISTRICT} and quarter = 0 and tenths <> 0 order by 1, 2`.execute(here())
  ).rows
const valid = async () =>
  (
    await sql<{
      n: number
    }>`select count(*)::int as n from duty.record where district_id = ${DISTRICT} and state = 'confirmed'`.execute(
      here(),
    )
  ).rows[0]?.n

const visit = {
  externalId: 'A-1',
  kind: '社区周周行',
  title: '走访老旧小区',
  heldOn: '2023-05-10',
  street: '平江街道',
  community: '钮家巷',
  names: '沈一鸣、顾秋菊',
  opinions: '1. 楼道灯不亮\n2. 停车难',
}
const deed = { externalId: 'R-1', name: '沈一鸣', kind: '培训', doneOn: '2023-06-01', units: 2, title: '参加履职培训' }

describe('six years of history', () => {
  test('come in with attendance, opinions, records and points, once; and go out again', async () => {
    const activities = [
      visit,
      { ...visit, externalId: 'A-2', heldOn: '2022.6.8', names: '沈一鸣，周卫东, 陆平（平江街道）', opinions: '' },
      { ...visit, externalId: 'A-3', heldOn: '2024-05-10', names: '陆平(1985)', opinions: '' },
      visit,
    ]
    const registrations = [
      deed,
      { ...deed, externalId: 'R-2', doneOn: '2023-05-10', kind: '社区周周行', title: '自己登记的同一次走访' },
    ]
    const file = historyFile(activities, registrations)
    const batch = await staff.preview('history', file)
    expect([batch.refusal, batch.counts]).toEqual([null, { new: 4, same: 0, changed: 0, duplicate: 2, wrong: 0 }])
    const done = await staff.carryOut(batch)
    expect([done.state, done.refusal, done.done]).toEqual(['imported', null, 4])
    expect(await valid()).toBe(7)
    const { rows } = await sql<{ words: string[]; origin: string }>`
      select a.origin, array_agg(o.words order by o.line_no) as words from activities.activity a
      join activities.heard_opinion o on o.district_id = a.district_id and o.activity_id = a.activity_id
      where a.district_id = ${DISTRICT} group by a.origin`.execute(here())
    expect(rows).toEqual([{ origin: 'import', words: ['楼道灯不亮', '停车难'] }])
    const scored = await totals()
    expect(scored.length).toBe(5)
    expect(scored.some((row) => row.person === PEOPLE.municipal)).toBe(false)
    expect(await standingDifferences(here(), DISTRICT)).toEqual([])

    const again = await staff.preview('history', file)
    expect(again.counts).toEqual({ new: 0, same: 4, changed: 0, duplicate: 2, wrong: 0 })

    expect((await staff.undo(done)).json()).toMatchObject({ state: 'undone' })
    expect([await valid(), await totals()]).toEqual([0, []])
    expect(await standingDifferences(here(), DISTRICT)).toEqual([])
    const third = await staff.preview('history', file)
    expect(third.counts.new).toBe(4)
    await staff.carryOut(third)
    expect([await valid(), await totals()]).toEqual([7, scored])
  })

  test('a roster that ends a mandate in the past takes the points of later deeds, and undone gives them back', async () => {
    const before = await totals()
    const shen = { name: '沈一鸣', birthYear: '1976', level: '区', term: '3', street: '平江', startsOn: '2022-01-15' }
    const list = rosterFile([{ ...shen, endsOn: '2023-04-01', endReason: '调离' }])
    const done = await staff.carryOut(await staff.preview('roster', list))
    const after = await totals()
    const of = (rows: typeof before, year: number) =>
      rows.find((row) => row.person === PEOPLE.deputyShen && row.year === year)?.tenths ?? 0
    expect([of(before, 2022) > 0, of(before, 2023) > 0]).toEqual([true, true])
    expect([of(after, 2022), of(after, 2023)]).toEqual([of(before, 2022), 0])
    expect(await standingDifferences(here(), DISTRICT)).toEqual([])
    expect((await staff.undo(done)).statusCode).toBe(200)
    expect(await totals()).toEqual(before)
  })

  test('an objection since stops the undoing', async () => {
    const done = await staff.carryOut(
      await staff.preview(
        'history',
        historyFile([], [{ ...deed, externalId: 'R-9', doneOn: '2024-01-05', title: '有异议的培训' }]),
      ),
    )
    await sql`update duty.record set objected = true where district_id = ${DISTRICT} and external_id = 'R-9'`.execute(
      here(),
    )
    const refused = await staff.undo(done)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'imports.changed-since'])
    expect(refused.json().detail).toContain('有异议的培训')
  })
})

describe('odd rows of history', () => {
  const says = async (activities: object[], registrations: object[] = []) => {
    const batch = await staff.preview(
      'history',
      historyFile(activities as (typeof visit)[], registrations as (typeof deed)[]),
    )
    return (await staff.lines(batch.batchId)).map((line) =>
      [line.verdict, ...line.problems.map((one) => `${one.header ?? ''}：${one.says}`)].join(' '),
    )
  }

  test.each([
    [{ names: '陆平' }, '参加代表：当天叫“陆平”的代表不止一位：陆平（平江街道，1960）；陆平（金阊街道，1985）'],
    [{ names: '陆平（沧浪）' }, '陆平后面括号里的内容对不上'],
    [{ names: '查无此人、沈一鸣' }, '名册里没有“查无此人”'],
    [{ names: '王芳' }, '王芳在 2023-07-01 没有代表资格'],
    [{ heldOn: '2021-12-31' }, '沈一鸣在 2021-12-31 没有代表资格'],
    [{ heldOn: '2030-01-01' }, '日期：日期还没有到'],
    [{ kind: '打牌' }, '类型：应为下列之一'],
    [{ community: '' }, '社区：这类活动须填社区'],
    [{ names: '沈一鸣、沈　一鸣' }, '参加代表：同一个人写了两次'],
    [{ externalId: '' }, '外部编号：不能为空'],
    [{ kind: '讲座', community: '', opinions: '不该有' }, 'wrong'],
  ])('%o', async (part, problem) => {
    const [line] = await says([{ ...visit, externalId: 'O-1', heldOn: '2023-07-01', ...part }])
    expect(line).toMatch(/^wrong/)
    expect(line).toContain(problem)
  })

  test('what is recorded is not changed by a list', async () => {
    const [line] = await says([{ ...visit, names: '沈一鸣' }])
    expect(line).toContain('wrong ：这个外部编号已经登记，内容不同')
    const [twin] = await says([{ ...visit, externalId: 'other' }])
    expect(twin).toContain('duplicate ：系统里已有同一场活动')
    expect((await says([], [{ ...deed, externalId: 'other' }]))[0]).toContain('duplicate ：系统里已有同一条履职')
    expect((await says([], [{ ...deed, name: '沈一鸣、顾秋菊', externalId: 'two' }]))[0]).toContain('一行只填一位代表')
  })
})

describe('a street secretary', () => {
  test('imports the history of the own street and no other', async () => {
    const rows = [
      { ...visit, externalId: 'S-1', heldOn: '2023-09-01' },
      {
        ...visit,
        externalId: 'S-2',
        heldOn: '2023-09-02',
        street: '金阊街道',
        community: '',
        kind: '培训',
        opinions: '',
      },
    ]
    const batch = await secretary.preview(
      'history',
      historyFile(rows, [{ ...deed, externalId: 'S-3', name: '陆平（金阊街道）', doneOn: '2023-09-03' }]),
    )
    expect(
      (await secretary.lines(batch.batchId)).map((line) => [line.verdict, line.problems[0]?.says?.slice(0, 6)]),
    ).toEqual([
      ['new', undefined],
      ['wrong', '不是本街道的'],
      ['wrong', '不是本街道的'],
    ])
    expect((await secretary.carryOut(batch)).done).toBe(1)
    expect((await member.upload('history', historyFile([visit]))).statusCode).toBe(403)
    expect((await member.get(`/api/v1/imports/${batch.batchId}`)).statusCode).toBe(404)
  })

  test('finds both sheets in the template, with kinds to choose from', async () => {
    const book = await readWorkbook((await secretary.get('/api/v1/imports/templates/history')).rawPayload)
    expect(book.sheets.map((sheet) => [sheet.name, sheet.rows.length])).toEqual([
      ['历年活动', 2],
      ['历年登记', 2],
    ])
  })
})

test('2,000 sessions and 3,000 registrations: previewed in less than 5 seconds, imported with their points', async () => {
  const day = (n: number) => new Date(Date.UTC(2022, 1, 1) + (n % 1700) * 86_400_000).toISOString().slice(0, 10)
  const activities = Array.from({ length: 2000 }, (_, n) => ({
    ...visit,
    externalId: `L-${n}`,
    heldOn: day(n),
    title: `走访 ${n}`,
    names: n % 2 ? '沈一鸣、顾秋菊' : '顾秋菊、周卫东',
  }))
  const registrations = Array.from({ length: 3000 }, (_, n) => ({
    ...deed,
    externalId: `M-${n}`,
    doneOn: day(n),
    title: `登记 ${n}`,
    name: n % 2 ? '沈一鸣' : '陆平（1985）',
  }))
  const file = historyFile(activities, registrations)
  const begun = performance.now()
  const batch = await staff.preview('history', file)
  const seconds = (performance.now() - begun) / 1000
  expect(batch.counts.wrong).toBe(0)
  expect(seconds).toBeLessThan(5)
  const done = await staff.carryOut(batch)
  expect([done.state, done.refusal]).toEqual(['imported', null])
  expect(await standingDifferences(here(), DISTRICT)).toEqual([])
  console.log(
    `5,000 rows of history: preview ${seconds.toFixed(1)} s, import ${((performance.now() - begun) / 1000 - seconds).toFixed(1)} s`,
  )
}, 120_000)
