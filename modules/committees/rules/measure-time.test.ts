import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { addDays, weekdayOf } from '../../../kernel/civil-date.ts'
import { measureLifecycle } from './measure-lifecycle.ts'
import { lastWorkingDay, measureTime, workingDaysAfter } from './measure-time.ts'

/** The plain week with one holiday of three days and one shifted Saturday. */
const calendar: WorkingCalendar = {
  isWorkingDay: (day) =>
    day === '2026-10-10' || (weekdayOf(day) <= 5 && !['2026-10-05', '2026-10-06', '2026-10-07'].includes(day)),
  published: () => true,
}
const planned = (dueOn: string) => ({ state: 'planned', dueOn }) as const

describe('time of a measure', () => {
  test.each([
    // Friday; the weekend after it is no working day.
    ['2026-11-20', '2026-11-20', 0, 0],
    ['2026-11-20', '2026-11-22', 0, 0],
    ['2026-11-20', '2026-11-23', 1, null],
    ['2026-11-20', '2026-11-24', 2, null],
    ['2026-11-20', '2026-11-18', 0, 2],
    // Over the holiday and the Saturday on which offices work.
    ['2026-10-02', '2026-10-07', 0, 0],
    ['2026-10-02', '2026-10-10', 3, null],
    ['2026-10-10', '2026-10-02', 0, 3],
  ])('due %s, on %s: %i late, %s left', (dueOn, today, workingDaysLate, workingDaysLeft) =>
    expect(measureTime(planned(dueOn), today, calendar)).toEqual({ workingDaysLate, workingDaysLeft }),
  )

  test('what is over has neither', () => {
    for (const state of ['done', 'dropped'] as const)
      expect(measureTime({ state, dueOn: '2020-01-01' }, '2026-11-24', calendar)).toEqual({
        workingDaysLate: 0,
        workingDaysLeft: null,
      })
  })

  test('late exactly where it was due before the last working day, as the list asks it', () =>
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 60 }), (due, now) => {
        const dueOn = addDays('2026-10-01', due)
        const today = addDays('2026-10-01', now)
        const late = measureTime(planned(dueOn), today, calendar).workingDaysLate > 0
        expect(late).toBe(dueOn < lastWorkingDay(calendar, today))
      }),
    ))

  test('days are counted the same in one go and in two', () =>
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (first, second) => {
        const [middle, end] = [addDays('2026-09-20', first), addDays('2026-09-20', first + second)]
        const whole = workingDaysAfter(calendar, '2026-09-20', end)
        expect(workingDaysAfter(calendar, '2026-09-20', middle) + workingDaysAfter(calendar, middle, end)).toBe(whole)
      }),
    ))
})

test('a measure that is over does not begin, end or fall away again', () => {
  for (const state of ['done', 'dropped'] as const) expect(measureLifecycle.isFinal(state)).toBe(true)
  expect(measureLifecycle.next('under_way', 'start')).toEqual({ can: false, why: 'findings.measure-begun' })
})
