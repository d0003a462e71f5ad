import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growthTold } from './growth-told.ts'

const some = fc.integer({ min: 1, max: 50_000 })

test('the shares of the three factors add up to the growth, whatever the years', () => {
  fc.assert(
    fc.property(some, some, some, some, some, some, (r1, d1, a1, r2, d2, a2) => {
      const told = growthTold(
        [
          { year: 2018, registrations: r1, deputies: d1, activities: a1 },
          { year: 2023, registrations: r2, deputies: d2, activities: a2 },
        ],
        2018,
        2023,
      )
      expect(told?.factors.reduce((sum, { share }) => sum + share, 0)).toBe(r2 - r1)
      expect(told?.factors.map(({ factor }) => factor)).toEqual(['deputies', 'activities_each', 'registrations_each'])
    }),
  )
})

test('a missing or empty year is not told', () => {
  const full = { year: 2023, registrations: 9, deputies: 3, activities: 3 }
  expect(growthTold([full], 2018, 2023)).toBeNull()
  expect(growthTold([{ year: 2018, registrations: 0, deputies: 0, activities: 0 }, full], 2018, 2023)).toBeNull()
})
