import { expect, test } from 'vitest'
import { rankedFigure, type ToldRanking } from './ranked-figure.ts'

const year = { yearSumTenths: 0, yearAverageHundredths: 0 }
const told: ToldRanking = {
  to: '2023-12-31',
  deputies: [
    { personId: 'a', name: '沈一鸣', streetId: 1, tenths: 375, yearTenths: 900, rank: 1, top: true },
    { personId: 'b', name: '陆平', streetId: 2, tenths: 375, yearTenths: 800, rank: 1, top: true },
    { personId: 'c', name: '顾秋菊', streetId: 1, tenths: 0, yearTenths: 0, rank: 3, top: false },
  ],
  streets: [
    {
      streetId: 2,
      name: '金阊街道',
      nameEn: 'Jinchang',
      sumTenths: 375,
      deputies: 1,
      averageHundredths: 3750,
      rank: 1,
      ...year,
    },
    {
      streetId: 1,
      name: '平江街道',
      nameEn: 'Pingjiang',
      sumTenths: 375,
      deputies: 2,
      averageHundredths: 1875,
      rank: 2,
      ...year,
    },
    {
      streetId: 3,
      name: '虎丘街道',
      nameEn: 'Huqiu',
      sumTenths: 0,
      deputies: 0,
      averageHundredths: 0,
      rank: null,
      ...year,
    },
  ],
}

test('ties at the line are named, out of all who are eligible; best first', () => {
  const { of, rows } = rankedFigure('top_deputies', told, null)
  expect(of).toBe(3)
  expect(rows.map((row) => [row.title, row.who, row.place, row.evidence])).toEqual([
    ['第1名 沈一鸣', '37.5', '平江街道', { kind: 'account', id: 'a' }],
    ['第1名 陆平', '37.5', '金阊街道', { kind: 'account', id: 'b' }],
  ])
  expect(rankedFigure('top_deputies', told, 2)).toMatchObject({ of: 1, rows: [{ on: '2023-12-31' }] })
})

test('streets stand with their average and the number behind it; one without deputies is not ranked', () => {
  const { of, rows } = rankedFigure('ranked_streets', told, null)
  expect(of).toBe(3)
  expect(rows.map((row) => [row.titleEn, row.who, row.place])).toEqual([
    ['No. 1 Jinchang', '37.50', 'n = 1'],
    ['No. 2 Pingjiang', '18.75', 'n = 2'],
  ])
  expect(rows.map((row) => row.rowId)).toEqual(rows.map((row) => row.rowId).sort())
})

test('a figure that is not ranked is not guessed', () => {
  expect(() => rankedFigure('weekly_visits', told, null)).toThrow('no such ranked figure')
})
