import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkingDays, type WorkingCalendar } from './calendar.ts'
import { addDays, type CivilDate, weekdayOf, yearOf } from './civil-date.ts'

/** Spring 2026 by hand: 15–23 Feb off, Saturdays 14 and 28 Feb worked. */
const spring2026: WorkingCalendar = {
  isWorkingDay: (date) => {
    if (date === '2026-02-14' || date === '2026-02-28') return true
    if (date >= '2026-02-15' && date <= '2026-02-23') return false
    return weekdayOf(date) <= 5
  },
  published: (year) => year <= 2026,
}

test('five working days from 10 Feb 2026 skip the Spring Festival and count the shifted Saturday', () => {
  expect(addWorkingDays(spring2026, '2026-02-10', 5)).toEqual({ due: '2026-02-24', provisional: false })
})

test('none is the day itself', () => {
  expect(addWorkingDays(spring2026, '2026-02-15', 0)).toEqual({ due: '2026-02-15', provisional: false })
})

test('a deadline that runs into an unannounced year is provisional', () => {
  expect(addWorkingDays(spring2026, '2026-12-30', 1).provisional).toBe(false)
  expect(addWorkingDays(spring2026, '2026-12-30', 2)).toEqual({ due: '2027-01-01', provisional: true })
})

test('nonsense is refused, and a calendar without working days does not hang', () => {
  expect(() => addWorkingDays(spring2026, '2026-02-10', -1)).toThrow(RangeError)
  expect(() => addWorkingDays(spring2026, '2026-02-10', 1.5)).toThrow(RangeError)
  expect(() => addWorkingDays({ isWorkingDay: () => false, published: () => true }, '2026-02-10', 1)).toThrow(
    RangeError,
  )
})

test('exactly n working days lie after the start up to the due day, which is one of them', () => {
  const offset = fc.integer({ min: 0, max: 700 })
  const restDays = fc.uniqueArray(fc.integer({ min: 0, max: 760 }), { maxLength: 40 })
  fc.assert(
    fc.property(offset, fc.integer({ min: 1, max: 40 }), restDays, (start, n, rest) => {
      const off = new Set(rest.map((day) => addDays('2025-01-01', day)))
      const calendar: WorkingCalendar = {
        isWorkingDay: (date) => weekdayOf(date) <= 5 && !off.has(date),
        published: (year) => year < 2026,
      }
      const from = addDays('2025-01-01', start)
      const { due, provisional } = addWorkingDays(calendar, from, n)
      const passed: CivilDate[] = []
      for (let day = addDays(from, 1); day <= due; day = addDays(day, 1)) passed.push(day)
      expect(passed.filter((day) => calendar.isWorkingDay(day))).toHaveLength(n)
      expect(calendar.isWorkingDay(due)).toBe(true)
      expect(provisional).toBe(passed.some((day) => yearOf(day) >= 2026))
    }),
  )
})
