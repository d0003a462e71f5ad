import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  civilDateOf,
  daysBetween,
  isCivilDate,
  nthWeekdayOfMonth,
  shanghaiInstant,
  weekdayOf,
  yearOf,
} from './civil-date.ts'

const anyDate = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const anyInstant = fc.date({
  min: new Date('1992-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
})

describe('a civil date', () => {
  test.each(['2024-02-29', '1900-01-01', '2026-12-31'])('%s exists', (text) => expect(isCivilDate(text)).toBe(true))
  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '0202-01-01',
    ' 2026-01-01',
    '2026-01-01T00',
    '',
    20260101,
    null,
  ])('%s does not', (value) => expect(isCivilDate(value)).toBe(false))
  test('arithmetic refuses what is no date', () => {
    expect(() => addDays('2026-02-3', 1)).toThrow(RangeError)
    expect(() => weekdayOf('tomorrow')).toThrow(RangeError)
  })
  test('every sum is a date, and counting back finds the way', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const moved = addDays(date, days)
        return isCivilDate(moved) && addDays(moved, -days) === date && daysBetween(date, moved) === days
      }),
    )
  })
  test('text order is date order', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)))
  })
  test('weekdays go round by seven', () => {
    expect(weekdayOf('2026-11-23')).toBe(1)
    expect(weekdayOf('2026-11-22')).toBe(7)
    fc.assert(fc.property(anyDate, (date) => weekdayOf(addDays(date, 1)) === (weekdayOf(date) % 7) + 1))
  })
})

describe('months', () => {
  test.each([
    ['2026-02-10', 3, '2026-05-10'],
    ['2026-02-10', 6, '2026-08-10'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (from, months, due) => expect(addMonths(from, months)).toBe(due))
  test('the day stays, or becomes the last of its month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months)
        const monthsMoved = (yearOf(moved) - yearOf(date)) * 12 + Number(moved.slice(5, 7)) - Number(date.slice(5, 7))
        const sameDay = moved.slice(8) === date.slice(8)
        return monthsMoved === months && (sameDay || addDays(moved, 1).slice(8) === '01')
      }),
    )
  })
  test('the second Sunday is the contact day', () => {
    expect(nthWeekdayOfMonth(2026, 11, 7, 2)).toBe('2026-11-08')
    expect(nthWeekdayOfMonth(2026, 2, 7, 2)).toBe('2026-02-08')
  })
  test('a fifth Sunday may not exist', () => {
    expect(nthWeekdayOfMonth(2026, 11, 7, 5)).toBe('2026-11-29')
    expect(nthWeekdayOfMonth(2026, 10, 7, 5)).toBeNull()
    expect(nthWeekdayOfMonth(2026, 10, 7, 0)).toBeNull()
  })
  test('a month has each weekday four or five times', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2150 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
        (y, m, w) => {
          const days = [1, 2, 3, 4, 5, 6].map((n) => nthWeekdayOfMonth(y, m, w as 1, n))
          return days.slice(0, 4).every((day) => day !== null && weekdayOf(day) === w) && days[5] === null
        },
      ),
    )
  })
})

describe('Shanghai', () => {
  test('the day turns at 16:00 UTC', () => {
    expect(civilDateOf(new Date('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22')
    expect(civilDateOf(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
  })
  test('the fixed offset agrees with the zone data for every instant since daylight saving ended', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
    fc.assert(fc.property(anyInstant, (at) => civilDateOf(at) === zone.format(at)))
  })
  test('a time of day is an instant of that day', () => {
    expect(shanghaiInstant('2026-11-08', '08:30').toISOString()).toBe('2026-11-08T00:30:00.000Z')
    expect(shanghaiInstant('2026-01-01', '00:00').toISOString()).toBe('2025-12-31T16:00:00.000Z')
    expect(() => shanghaiInstant('2026-01-01', '24:00')).toThrow(RangeError)
    expect(() => shanghaiInstant('2026-01-01', '8:30')).toThrow(RangeError)
    const clock = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'))
    fc.assert(fc.property(anyDate, clock, (date, time) => civilDateOf(shanghaiInstant(date, time)) === date))
  })
})
