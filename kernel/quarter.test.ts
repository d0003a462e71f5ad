import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from './civil-date.ts'
import {
  nextQuarter,
  previousQuarter,
  type Quarter,
  quarterEnd,
  quarterEnded,
  quarterOf,
  quarterStart,
} from './quarter.ts'

const anyQuarter = fc.record({
  year: fc.integer({ min: 1950, max: 2150 }),
  quarter: fc.constantFrom<Quarter['quarter']>(1, 2, 3, 4),
})

test.each([
  ['2026-01-01', 2026, 1],
  ['2026-03-31', 2026, 1],
  ['2026-04-01', 2026, 2],
  ['2026-11-22', 2026, 4],
] as const)('%s lies in %i Q%i', (date, year, quarter) => expect(quarterOf(date)).toEqual({ year, quarter }))

test('its ends', () => {
  expect(quarterStart({ year: 2024, quarter: 1 })).toBe('2024-01-01')
  expect(quarterEnd({ year: 2024, quarter: 1 })).toBe('2024-03-31')
  expect(quarterEnd({ year: 2024, quarter: 4 })).toBe('2024-12-31')
})

test('quarters follow each other without gap or overlap', () => {
  fc.assert(
    fc.property(anyQuarter, (quarter) => {
      expect(quarterOf(quarterStart(quarter))).toEqual(quarter)
      expect(quarterOf(quarterEnd(quarter))).toEqual(quarter)
      expect(quarterStart(nextQuarter(quarter))).toBe(addDays(quarterEnd(quarter), 1))
      expect(previousQuarter(nextQuarter(quarter))).toEqual(quarter)
      const length = daysBetween(quarterStart(quarter), quarterEnd(quarter)) + 1
      expect(length >= 90 && length <= 92).toBe(true)
    }),
  )
})

test('it has ended on the day after its last', () => {
  const quarter: Quarter = { year: 2026, quarter: 3 }
  expect(quarterEnded(quarter, '2026-09-30')).toBe(false)
  expect(quarterEnded(quarter, '2026-10-01')).toBe(true)
})
