import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../kernel/civil-date.ts'
import { everyDay, isPlainWorkingDay, workingCalendar } from './working-calendar.ts'

test('a year not loaded is not published and runs by the plain week', () => {
  const days = [{ day: '2026-02-14', isWorking: true, name: '春节' }]
  const calendar = workingCalendar([{ year: 2026, published: true, notice: '', days }])
  expect([calendar.isWorkingDay('2026-02-14'), calendar.isWorkingDay('2026-02-21')]).toEqual([true, false])
  expect([calendar.published(2026), calendar.published(2027)]).toEqual([true, false])
  expect(calendar.isWorkingDay('2027-01-01')).toBe(true)
})

test('a year has all its days in order, named ones as given, others by the week', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2100 }),
      fc.uniqueArray(fc.nat(364), { maxLength: 30 }),
      (year, numbers) => {
        const named = numbers.map((n) => ({ day: addDays(`${year}-01-01`, n), isWorking: n % 2 === 0, name: '节' }))
        const days = everyDay({ year, published: true, notice: '', days: named })
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
        expect(days).toHaveLength(leap ? 366 : 365)
        expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort())
        expect(days.filter(({ name }) => name !== '')).toEqual([...named].sort((a, b) => a.day.localeCompare(b.day)))
        expect(days.every(({ day, isWorking, name }) => name !== '' || isWorking === isPlainWorkingDay(day))).toBe(true)
      },
    ),
    { numRuns: 30 },
  )
})
