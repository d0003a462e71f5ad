import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankDeputies, rankStreets, topPlaces } from './rank.ts'

describe('ranking', () => {
  const people = (list: number[], street = 1) =>
    list.map((points, i) => ({ personId: `p${i}`, name: '', streetId: street, tenths: points }))
  test.each([
    [1, 1],
    [6, 1],
    [7, 2],
    [20, 3],
    [52, 8],
    [0, 0],
  ])('top 15 %% of %i is %i places', (n, places) => expect(topPlaces(n)).toBe(places))

  test('ties share a rank, and everyone tied at the line is in', () => {
    const ranked = rankDeputies(people([50, 40, 40, 40, 30, 20, 10]))
    expect(ranked.map((one) => one.rank)).toEqual([1, 2, 2, 2, 5, 6, 7])
    expect(ranked.filter((one) => one.top)).toHaveLength(4)
  })

  test('nobody without points is in the top, even where all have none', () => {
    expect(rankDeputies(people([0, 0, 0])).some((one) => one.top)).toBe(false)
    expect(rankDeputies(people([10, 0, 0, 0, 0, 0, 0, 0])).filter((one) => one.top)).toHaveLength(1)
  })

  test('the top holds at least ceil(0.15 n) of those with points, and everyone outside has less', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 80 }), (list) => {
        const ranked = rankDeputies(people(list))
        const inside = ranked.filter((one) => one.top)
        const outside = ranked.filter((one) => !one.top)
        expect(inside.length).toBeGreaterThanOrEqual(
          Math.min(topPlaces(list.length), list.filter((points) => points > 0).length),
        )
        const lowest = Math.min(...inside.map((one) => one.tenths))
        expect(outside.every((one) => one.tenths < lowest)).toBe(true)
      }),
    )
  })

  test('street averages are exact fractions with their n', () => {
    const ranked = rankStreets([
      ...people([10, 20], 1),
      ...people([10, 10, 25], 2),
      ...people([15], 3),
      { ...people([9])[0]!, streetId: null },
    ])
    expect(ranked).toEqual([
      { streetId: 1, sumTenths: 30, deputies: 2, averageHundredths: 150, rank: 1 },
      { streetId: 2, sumTenths: 45, deputies: 3, averageHundredths: 150, rank: 1 },
      { streetId: 3, sumTenths: 15, deputies: 1, averageHundredths: 150, rank: 1 },
    ])
  })
})
