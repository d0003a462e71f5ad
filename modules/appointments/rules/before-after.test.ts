import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../kernel/civil-date.ts'
import { FEWEST_DAYS, windowsOf } from './before-after.ts'
import { yearsHeld } from './review-years.ts'

it('compares the days in the seat with as many right before', () => {
  expect(windowsOf({ startsOn: '2024-05-30', endsOn: null }, '2024-06-08')).toEqual({
    ...{ days: 10, tooShort: true },
    before: { from: '2024-05-20', to: '2024-05-29' },
    after: { from: '2024-05-30', to: '2024-06-08' },
  })
})

it('ends with the last day in the seat', () => {
  expect(windowsOf({ startsOn: '2024-01-01', endsOn: '2024-04-01' }, '2024-06-08')?.after.to).toBe('2024-03-31')
  expect(windowsOf({ startsOn: '2024-07-01', endsOn: null }, '2024-06-08')).toBeNull()
})

it('keeps both windows as long, next to each other, and says when they are too short', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2018-01-01', n))
  fc.assert(
    fc.property(day, day, fc.option(day, { nil: null }), (startsOn, today, ends) => {
      const endsOn = ends !== null && ends < startsOn ? null : ends
      const windows = windowsOf({ startsOn, endsOn }, today)
      if (windows === null) return
      const { before, after, days } = windows
      expect(daysBetween(before.from, before.to)).toBe(days - 1)
      expect(daysBetween(after.from, after.to)).toBe(days - 1)
      expect(addDays(before.to, 1)).toBe(after.from)
      expect(after.to <= today).toBe(true)
      expect(windows.tooShort).toBe(days < FEWEST_DAYS)
    }),
  )
})

it('reviews each year of the tenure, and none to come', () => {
  expect(yearsHeld({ startsOn: '2022-11-01', endsOn: null }, '2024-06-08')).toEqual([2024, 2023, 2022])
  expect(yearsHeld({ startsOn: '2022-11-01', endsOn: '2024-01-01' }, '2024-06-08')).toEqual([2023, 2022])
  expect(yearsHeld({ startsOn: '2025-01-01', endsOn: null }, '2024-06-08')).toEqual([])
})
