import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { importer, rosterFile } from '../../modules/imports/testing/lists.ts'
import { DISTRICT, PEOPLE, peopleGround } from '../../modules/roster/testing/people-ground.ts'
import { fixedClock } from '../../platform/clock/clock.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { readWorkbook } from '../../platform/excel/read-workbook.ts'
import { openHouse } from '../house.ts'

const now = new Date('2026-11-22T02:00:00Z')
let db: TestDatabase
let app: FastifyInstance
let staff: ReturnType<typeof importer>

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
describe('odd rows', () => {
  const verdictsOf = async (rows: Record<string, string | number>[]) => {
    const batch = await staff.preview('roster', rosterFile(rows))
    return (await staff.lines(batch.batchId)).map((line) => [
      line.verdict,
      ...line.problems.map((one) => `${one.header ?? ''}:${one.says}`),
    ])
  }

  test.each([
    [{ name: '' }, '姓名:不能为空'],
    [{ name: '沈一鸣', birthYear: '', startsOn: '2022-01-15' }, undefined],
    [{ birthYear: '属虎' }, '出生年:不是出生年，请写成 1976'],
    [{ level: '村民代表' }, '代表层级:应为下列之一'],
    [{ term: '本届' }, '届次:不是届次'],
    [{ term: '' }, '届次:不能为空'],
    [{ street: '' }, '街道:这一级代表须填街道'],
    [{ street: '虎丘街道', community: '钮家巷社区' }, '社区:该街道没有“钮家巷社区”'],
    [{ startsOn: '2024年3月' }, '起始日:只有年月，请补上日'],
    [{ startsOn: '2024-02-30' }, '起始日:'],
    [{ endsOn: '2024-02-01', endReason: '辞职' }, '终止日:终止日早于起始日'],
    [{ endsOn: '2025-02-01' }, '终止原因:填了终止日，须填终止原因'],
    [{ endReason: '辞职' }, '终止日:填了终止原因，须填终止日'],
    [{ level: '社区联络员', community: '' }, '社区:社区联络员须填社区'],
    [{ phone: '1.38E+10' }, '手机:号码已被 Excel 变成科学计数'],
    [{ name: '陆平', birthYear: '', term: '3', street: '沧浪街道' }, '姓名:已有同名的人（陆平 1960；陆平 1985）'],
  ])('%o', async (part, problem) => {
    const [line] = await verdictsOf([
      { ...right, name: `试${Math.random().toString(36).slice(2, 6).replace(/\d/g, 'x')}`, ...part },
    ])
    if (problem === undefined) return expect(line?.[0]).not.toBe('wrong')
    expect(line?.[0]).toBe('wrong')
    expect(line?.slice(1).join(' ')).toContain(problem)
  })

  test('what clerks type is understood: full-width digits, blanks, weekdays, serial dates', async () => {
    const lines = await verdictsOf([
      {
        ...right,
        name: ' 钱　进 ',
        birthYear: '１９８０',
        term: '３',
        startsOn: '２０２４－０３－０１',
        street: ' 平江 街道 ',
      },
      { ...right, name: '艾则孜·木沙江·买买提', startsOn: 45352, phone: '+86 138-0000-1111' },
      { ...right, name: '李十七', level: '市', term: '十七', startsOn: '2024.3.1' },
    ])
    expect(lines).toEqual([['new'], ['new'], ['new']])
  })

  test('rows that disagree about one person or one mandate are told so', async () => {
    const lines = await verdictsOf([
      { ...right, name: '甲乙', externalId: 'X-1', phone: '13811112222' },
      { ...right, name: '甲乙', externalId: 'X-1', phone: '13833334444' },
      { ...right, name: '甲乙', externalId: 'X-1', level: '市', term: '17', phone: '13833334444' },
      { ...right, name: '丙丁', externalId: 'X-1', level: '省', term: '14' },
      { ...right, name: '甲乙', externalId: 'X-1', term: '4', startsOn: '2025-01-01' },
      { ...right, name: '沈一鸣', birthYear: '1976', startsOn: '2023-01-01' },
    ])
    expect(lines.map((line) => line[0])).toEqual(['new', 'wrong', 'wrong', 'wrong', 'wrong', 'wrong'])
    expect(lines.slice(1).map((line) => (line[1] ?? '').split('，')[0])).toEqual([
      ':与第 1 条是同一条',
      '手机:与第 1 条说的同一个人不一致',
      '姓名:这个外部编号已登记为“甲乙”',
      '起始日:与第 3 届（2024-03-01 起）的同级资格时间重叠',
      '起始日:已登记这一届资格',
    ])
  })

  test('the wrong rows come back as a file with reasons, and mended it comes in', async () => {
    const batch = await staff.preview(
      'roster',
      rosterFile([
        { ...right, name: '待改', term: '？' },
        { ...right, name: '无误' },
      ]),
    )
    const file = await staff.get(`/api/v1/imports/${batch.batchId}/wrong-rows`)
    const [sheet] = (await readWorkbook(file.rawPayload)).sheets
    expect(sheet?.rows).toHaveLength(2)
    expect(sheet?.rows[1]?.at(-1)?.text).toBe('届次：不是届次，请写成“第三届”或“3”')
    const second = await staff.preview('roster', file.rawPayload)
    expect(second.counts.wrong).toBe(1)
  })
})
