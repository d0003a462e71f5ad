import { describe, expect, test } from 'vitest'
import type { Cell, SheetRead } from '../../../platform/excel/workbook.ts'
import { HISTORY_SHEETS } from './history-sheets.ts'
import { birthYearOf, termNumberOf } from './numerals.ts'
import { placesOf } from './places.ts'
import { locateRows, refuseFormulas } from './plan.ts'
import { ROSTER_SHEET } from './roster-sheet.ts'

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ text, kind: text === '' ? 'blank' : 'text', ...more })
const sheet = (rows: string[][], more: Partial<SheetRead> = {}): SheetRead => ({
  name: '表一',
  hidden: false,
  rows: rows.map((row) => row.map((text) => cell(text))),
  ...more,
})

describe('finding the rows', () => {
  test('below a title, whatever the order of the columns and however they are called', () => {
    const rows = locateRows(
      [ROSTER_SHEET],
      [
        sheet([
          ['姑苏区代表名册'],
          ['序号', '当选日期', '层级', '代表姓名 *'],
          ['1', '2022-01-15', '区', '沈一鸣'],
          [],
          ['2', '', '', '示例人'],
        ]),
      ],
    )
    expect(rows.map((row) => [row.row, row.cells.name?.text, row.cells.startsOn?.text])).toEqual([
      [3, '沈一鸣', '2022-01-15'],
      [5, '示例人', ''],
    ])
  })

  test('each sheet of history by its columns, whatever its name', () => {
    const activities = sheet(
      [
        ['外部编号', '类型', '标题', '日期', '参加代表'],
        ['1', '视察', '看河', '2020-01-01', '甲'],
      ],
      { name: 'Sheet2' },
    )
    const registrations = sheet([
      ['外部编号', '代表', '类型', '日期', '标题'],
      ['1', '甲', '培训', '2020-01-01', '学'],
      ['示例', '乙', '培训', '2020-01-01', '学'],
    ])
    const rows = locateRows(HISTORY_SHEETS, [registrations, activities])
    expect(rows.map((row) => [row.sheet, row.cells.externalId?.text])).toEqual([
      ['activities', '1'],
      ['registrations', '1'],
    ])
  })

  test('a hidden sheet is left alone, and missing columns are named', () => {
    const hidden = sheet(
      [
        ['姓名', '代表层级', '起始日'],
        ['甲', '区', '2022-01-15'],
      ],
      { hidden: true },
    )
    expect(() =>
      locateRows(
        [ROSTER_SHEET],
        [
          hidden,
          sheet([
            ['姓名', '性别'],
            ['甲', '男'],
          ]),
        ],
      ),
    ).toThrow(expect.objectContaining({ code: 'imports.columns-missing', params: { columns: '代表层级、起始日' } }))
  })

  test('a file that is mostly formulas is refused, a few are taken', () => {
    const row = (formulas: number) => [
      {
        sheet: 'roster',
        row: 2,
        cells: Object.fromEntries(
          Array.from({ length: 8 }, (_, at) => [`c${at}`, cell('1', { formula: at < formulas })]),
        ),
      },
    ]
    expect(() => refuseFormulas(row(2))).not.toThrow()
    expect(() => refuseFormulas(row(3))).toThrow(
      expect.objectContaining({ code: 'imports.formula-laden', params: { share: 38 } }),
    )
  })
})

test.each([
  ['3', 3],
  ['第三届', 3],
  ['十', 10],
  ['第十七届', 17],
  ['二十', 20],
  ['二十一', 21],
  ['本届', null],
  ['三四', null],
  ['0', null],
  ['', null],
])('term %s is %s', (text, number) => expect(termNumberOf(text)).toBe(number))

test.each([
  ['1976', 1976],
  ['1976年5月', 1976],
  ['1976-05-01', 1976],
  ['１９７６', 1976],
  ['76', null],
  ['属虎', null],
])('born %s is %s', (text, year) => expect(birthYearOf(text)).toBe(year))

test('places are found with and without what stands behind their names', () => {
  const street = (streetId: number, name: string) => ({ streetId, name, nameEn: '' })
  const community = (communityId: string, streetId: number, name: string) => ({
    communityId,
    streetId,
    name,
    nameEn: '',
    hasContactDay: true,
  })
  const places = placesOf(
    [street(1, '平江街道'), street(2, '虎丘街道')],
    [community('a', 1, '东环'), community('b', 2, '东环社区'), community('c', 1, '梅巷村')],
  )
  expect(places.streetsCalled('平江街道办事处')[0]?.streetId).toBe(1)
  expect(places.streetsCalled(' 平 江 ')[0]?.streetId).toBe(1)
  expect(places.streetsCalled('街道')).toEqual([])
  expect(places.communitiesCalled('东环社区居委会', null)).toHaveLength(2)
  expect(places.communitiesCalled('东环', 2)[0]?.communityId).toBe('b')
  expect(places.communitiesCalled('梅巷', 1)[0]?.communityId).toBe('c')
})
