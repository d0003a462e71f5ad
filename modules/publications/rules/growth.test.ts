import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitGrowth } from './growth.ts'

const anyYear = fc.record({
  year: fc.integer({ min: 2000, max: 2100 }),
  registrations: fc.integer({ min: 1, max: 100_000 }),
  deputies: fc.integer({ min: 1, max: 500 }),
  activities: fc.integer({ min: 1, max: 20_000 }),
})

test('the three shares add up to the growth, and swapping the years swaps the signs', () => {
  fc.assert(
    fc.property(anyYear, anyYear, (from, to) => {
      const there = splitGrowth(from, to)
      const back = splitGrowth(to, from)
      if (!there || !back) return false
      expect(there.byDeputies + there.byActivities + there.byRegistrationsEach).toBe(
        to.registrations - from.registrations,
      )
      return Math.abs(there.byDeputies + back.byDeputies) <= 1 && Math.abs(there.byActivities + back.byActivities) <= 1
    }),
  )
})

test('twice the deputies and nothing else: all the growth is theirs', () => {
  const split = splitGrowth(
    { year: 1, registrations: 100, deputies: 10, activities: 50 },
    { year: 2, registrations: 200, deputies: 20, activities: 100 },
  )
  expect(split).toMatchObject({ growth: 100, byDeputies: 100, byActivities: 0, byRegistrationsEach: 0 })
})

test('an empty year can’t be split', () => {
  expect(
    splitGrowth(
      { year: 1, registrations: 0, deputies: 0, activities: 0 },
      { year: 2, registrations: 9, deputies: 3, activities: 3 },
    ),
  ).toBeNull()
})
