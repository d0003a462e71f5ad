import { expect, test } from 'vitest'
import type { Ranking } from '../../points/language.ts'
import { rankedFigure } from './ranked-figure.ts'

const ranking: Ranking = {
  period: { year: 2023, quarter: 4 },
  asOf: '2023-12-31',
  running: false,
  eligible: 3,
  topPlaces: 1,
  deputies: [
    { personId: 'a', name: '沈一鸣', streetId: 1, tenths: 375, rank: 1, top: true },
    { personId: 'b', name: '陆平', streetId: 2, tenths: 375, rank: 1, top: true },
    { personId: 'c', name: '顾秋菊', streetId: 1, tenths: 0, rank: 3, top: false },
  ],
  streets: [
    { streetId: 2, sumTenths: 375, deputies: 1, averageHundredths: 3750, rank: 1 },
    { streetId: 1, sumTenths: 375, deputies: 2, averageHundredths: 1875, rank: 2 },
  ],
}
const streets = new Map([
  [1, { name: '平江街道', nameEn: 'Pingjiang' }],
  [2, { name: '金阊街道', nameEn: 'Jinchang' }],
  [3, { name: '虎丘街道', nameEn: 'Huqiu' }],
])

test('ties at the line are named, out of all who are eligible; best first', () => {
  const { of, rows } = rankedFigure('top_deputies', ranking, streets, null)
  expect(of).toBe(3)
  expect(rows.map((row) => [row.title, row.who, row.place, row.evidence])).toEqual([
    ['第1名 沈一鸣', '37.5', '平江街道', { kind: 'account', id: 'a' }],
    ['第1名 陆平', '37.5', '金阊街道', { kind: 'account', id: 'b' }],
  ])
  expect(rankedFigure('top_deputies', ranking, streets, 2)).toMatchObject({ of: 1, rows: [{ on: '2023-12-31' }] })
})

test('streets stand with their average and the number behind it; one without deputies is not ranked', () => {
  const { of, rows } = rankedFigure('ranked_streets', ranking, streets, null)
  expect(of).toBe(3)
  expect(rows.map((row) => [row.titleEn, row.who, row.place])).toEqual([
    ['No. 1 Jinchang', '37.50', 'n = 1'],
    ['No. 2 Pingjiang', '18.75', 'n = 2'],
  ])
  expect(rows.map((row) => row.rowId)).toEqual(rows.map((row) => row.rowId).sort())
})

test('a figure that is not ranked is not guessed', () => {
  expect(() => rankedFigure('weekly_visits', ranking, streets, null)).toThrow('no such ranked figure')
})
