import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { addDays, daysBetween, weekdayOf } from '../../../kernel/civil-date.ts'
import { calendarFile } from '../../districts/index.ts'
import { CLOCK_UNITS } from '../language.ts'
import { dueAfterWorkingDays, dueOf, extendedDue, resumedDue } from './clock-plan.ts'

/** The calendar of the release, 2025 and 2026 with their worked weekends; 2027 is not announced. */
let calendar: WorkingCalendar
beforeAll(async () => {
  const { years } = await calendarFile()
  const named = new Map(years.flatMap(({ days }) => days.map((one) => [one.day, one.isWorking])))
  calendar = {
    isWorkingDay: (date) => named.get(date) ?? weekdayOf(date) <= 5,
    published: (year) => years.some((one) => one.year === year && one.published),
  }
})

const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-01', n))
const rule = fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom(...CLOCK_UNITS) })
const clockOf = (startedOn: string, due: ReturnType<typeof dueOf>) => ({
  ...{ startedOn, dueOn: due.due, workingDays: due.workingDays, provisional: due.provisional },
})

describe('the tables of the domain', () => {
  const wd = (amount: number) => ({ amount, unit: 'working_days' }) as const
  const months = (amount: number) => ({ amount, unit: 'months' }) as const
  test.each([
    // Assigned on 10 February 2026: 11, 12, 13 and the worked Saturday 14, then the day after the Spring Festival.
    ['2026-02-10', wd(5), '2026-02-24'],
    ['2026-02-10', wd(4), '2026-02-14'],
    ['2026-02-10', wd(9), '2026-02-28'],
    ['2026-02-10', months(3), '2026-05-10'],
    ['2026-02-10', months(1), '2026-03-10'],
    ['2026-02-10', months(6), '2026-08-10'],
    ['2026-01-31', months(1), '2026-02-28'],
    // 26 January and 8 February 2025 are worked; 28 January to 4 February is the Spring Festival.
    ['2025-01-24', wd(2), '2025-01-27'],
    ['2025-01-27', wd(4), '2025-02-08'],
    // 28 September and 11 October 2025 are worked, 1 to 8 October is not.
    ['2025-09-26', wd(3), '2025-09-30'],
    ['2025-09-30', wd(3), '2025-10-11'],
    ['2026-09-18', wd(1), '2026-09-20'],
    ['2026-04-30', { amount: 15, unit: 'calendar_days' } as const, '2026-05-15'],
  ])('%s and %o is %s', (startedOn, limit, due) => expect(dueOf(limit, calendar, startedOn).due).toBe(due))

  test('a month that ends on a rest day ends there, and says so', () => {
    expect(dueOf(months(3), calendar, '2026-02-10')).toMatchObject({ due: '2026-05-10', restDay: true })
    expect(weekdayOf('2026-05-10')).toBe(7)
    expect(dueOf(months(1), calendar, '2026-02-10')).toMatchObject({ restDay: false })
    // The last fifth of thirty days; three working days before would be the 6th, for Saturday the 9th is worked.
    expect(dueOf(months(1), calendar, '2026-04-10')).toMatchObject({ due: '2026-05-10', warnOn: '2026-05-04' })
  })

  test('working days that reach into a year not announced are provisional, dates are not', () => {
    expect(dueOf(wd(5), calendar, '2026-12-24')).toMatchObject({ due: '2026-12-31', provisional: false })
    expect(dueOf(wd(6), calendar, '2026-12-24')).toMatchObject({ provisional: true })
    expect(dueOf(months(3), calendar, '2026-12-24')).toMatchObject({ due: '2027-03-24', provisional: false })
    expect(dueOf({ amount: 30, unit: 'calendar_days' }, calendar, '2026-12-24').provisional).toBe(false)
  })

  test('an extension counts from the due day, not from the day it is asked', () => {
    const clock = clockOf('2026-02-10', dueOf(wd(5), calendar, '2026-02-10'))
    const extension = { unit: 'working_days', extensionAmount: 5 } as const
    expect(extendedDue(extension, calendar, clock).due).toBe('2026-03-02')
    expect(extendedDue(extension, calendar, clock, '2026-02-26')).toMatchObject({
      due: '2026-02-26',
      workingDays: null,
    })
    expect(extendedDue(extension, calendar, clock, '2026-12-31').due).toBe('2026-03-02')
    const quarter = clockOf('2026-02-10', dueOf(months(3), calendar, '2026-02-10'))
    expect(extendedDue({ unit: 'months', extensionAmount: 3 }, calendar, quarter).due).toBe('2026-08-10')
  })

  test('a pause moves the due day by what lay in between', () => {
    const clock = clockOf('2026-03-02', dueOf(wd(10), calendar, '2026-03-02'))
    expect(clock.dueOn).toBe('2026-03-16')
    const resumed = (pausedOn: string, resumedOn: string) =>
      resumedDue({ unit: 'working_days' }, calendar, clock, { pausedOn, resumedOn }).due
    expect(resumed('2026-03-04', '2026-03-09')).toBe('2026-03-19')
    expect(resumed('2026-03-04', '2026-03-04')).toBe('2026-03-16')
    expect(resumed('2026-03-07', '2026-03-08')).toBe('2026-03-16')
    // Over the due day and for weeks: what was left on the day it stopped is left on the day it goes on.
    expect(resumed('2026-03-16', '2026-04-07')).toBe('2026-04-07')
    // It had run out before it stopped.
    expect(resumed('2026-03-17', '2026-04-30')).toBe('2026-03-16')
    const rating = clockOf('2026-03-02', dueOf({ amount: 15, unit: 'calendar_days' }, calendar, '2026-03-02'))
    const pause = { pausedOn: '2026-03-07', resumedOn: '2026-03-10' }
    expect(resumedDue({ unit: 'calendar_days' }, calendar, rating, pause).due).toBe('2026-03-20')
  })
})

describe('whatever the rule and the day', () => {
  test('nothing is due before it begins, and a longer limit never ends sooner', () => {
    fc.assert(
      fc.property(rule, day, (limit, startedOn) => {
        const due = dueOf(limit, calendar, startedOn)
        const longer = dueOf({ ...limit, amount: limit.amount + 1 }, calendar, startedOn)
        return due.due > startedOn && longer.due > due.due && due.warnOn >= startedOn && due.warnOn <= due.due
      }),
    )
  })

  test('working days end on a day that is worked, with just so many worked days in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), day, (amount, startedOn) => {
        const { due } = dueOf({ amount, unit: 'working_days' }, calendar, startedOn)
        let worked = 0
        for (let at = addDays(startedOn, 1); at <= due; at = addDays(at, 1)) if (calendar.isWorkingDay(at)) worked += 1
        return worked === amount && calendar.isWorkingDay(due)
      }),
    )
  })

  test('a worked weekend counts: with it the limit ends a working day sooner than without', () => {
    const weekends = ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11', '2026-01-04', '2026-02-14']
    fc.assert(
      fc.property(fc.constantFrom(...weekends), fc.integer({ min: 1, max: 20 }), (weekend, amount) => {
        const plain = { ...calendar, isWorkingDay: (date: string) => date !== weekend && calendar.isWorkingDay(date) }
        const start = addDays(weekend, -1)
        const shifted = dueOf({ amount, unit: 'working_days' }, calendar, start).due
        return shifted < dueOf({ amount, unit: 'working_days' }, plain, start).due
      }),
    )
  })

  test('a pause never shortens, and one that is longer never ends sooner', () => {
    const pause = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(10))
    fc.assert(
      fc.property(rule, day, pause, (limit, startedOn, [from, stood, more]) => {
        const clock = clockOf(startedOn, dueOf(limit, calendar, startedOn))
        const pausedOn = addDays(startedOn, from)
        const due = (days: number) =>
          resumedDue(limit, calendar, clock, { pausedOn, resumedOn: addDays(pausedOn, days) }).due
        return due(stood) >= clock.dueOn && due(stood + more) >= due(stood)
      }),
    )
  })

  test('whoever pauses has as much time left afterwards as before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 40 }), day, fc.nat(4), fc.nat(40), (amount, startedOn, from, stood) => {
        const clock = clockOf(startedOn, dueOf({ amount, unit: 'working_days' }, calendar, startedOn))
        const pausedOn = addDays(startedOn, from)
        const resumedOn = addDays(pausedOn, stood)
        const { due } = resumedDue({ unit: 'working_days' }, calendar, clock, { pausedOn, resumedOn })
        return workedFrom(pausedOn, clock.dueOn) === workedFrom(resumedOn, due)
      }),
    )
  })

  test('an extension never ends before the due day, nor after what the rule gives', () => {
    const asked = fc.option(fc.integer({ min: -50, max: 200 }))
    fc.assert(
      fc.property(rule, day, fc.integer({ min: 1, max: 40 }), asked, (limit, startedOn, extensionAmount, days) => {
        const clock = clockOf(startedOn, dueOf(limit, calendar, startedOn))
        const extension = { unit: limit.unit, extensionAmount }
        const most = extendedDue(extension, calendar, clock).due
        const until = days === null ? undefined : addDays(clock.dueOn, days)
        const { due } = extendedDue(extension, calendar, clock, until)
        return most > clock.dueOn && due >= clock.dueOn && due <= most
      }),
    )
  })

  test('counted again by the calendar it was counted by, the day stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), day, (amount, startedOn) => {
        const due = dueOf({ amount, unit: 'working_days' }, calendar, startedOn)
        expect(dueAfterWorkingDays(calendar, startedOn, due.workingDays ?? 0)).toEqual(due)
      }),
    )
  })
})

/** Worked days from this day to that, both counted. */
function workedFrom(from: string, to: string): number {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, n) => addDays(from, n)).filter((at) =>
    calendar.isWorkingDay(at),
  ).length
}
