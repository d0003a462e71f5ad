import { expect, it } from 'vitest'
import { readWorkbook } from '../../../platform/excel/read-workbook.ts'
import type { Ranking } from '../language.ts'
import { rankingAsWorkbook } from './ranking-as-workbook.ts'

const ranking: Ranking = {
  period: { year: 2026, quarter: 3 },
  asOf: '2026-09-30',
  running: false,
  eligible: 2,
  topPlaces: 1,
  deputies: [
    { personId: 'a', name: '艾则孜·木沙江·买买提', streetId: 1, tenths: 375, rank: 1, top: true },
    { personId: 'b', name: '王沈', streetId: 2, tenths: 0, rank: 2, top: false },
  ],
  streets: [
    { streetId: 1, sumTenths: 375, deputies: 1, averageHundredths: 3750, rank: 1 },
    { streetId: 2, sumTenths: 0, deputies: 1, averageHundredths: 0, rank: 2 },
  ],
}

it('writes the averages with what they are made of, and every deputy with rank and street', async () => {
  const bytes = rankingAsWorkbook(ranking, 'zh', (id) => (id === 1 ? '平江街道' : '金阊街道'))
  const { sheets } = await readWorkbook(bytes)
  const texts = sheets.map((sheet) => sheet.rows.map((row) => row.map((cell) => cell?.text ?? '')))
  expect(sheets.map((sheet) => sheet.name)).toEqual(['街道人均', '代表'])
  expect(texts[0]?.slice(0, 2)).toEqual([
    ['名次', '街道', '人均', '代表人数', '积分'],
    ['1', '平江街道', '37.50', '1', '37.5'],
  ])
  expect(texts[1]?.slice(1)).toEqual([
    ['1', '艾则孜·木沙江·买买提', '平江街道', '37.5', '前15%'],
    ['2', '王沈', '金阊街道', '0'],
  ])
})
