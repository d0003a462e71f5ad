import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { addDays, weekdayOf } from '../../../kernel/civil-date.ts'
import { flawsOf } from '../../../platform/words/flaws.ts'
import { clocksWords } from '../words-of-clocks.ts'
import { dueOf } from './clock-plan.ts'
import { TIME_COLOURS, timeColour } from './time-colour.ts'

const plain: WorkingCalendar = { isWorkingDay: (day) => weekdayOf(day) <= 5, published: () => true }
const colourOn = (
  amount: number,
  unit: 'working_days' | 'calendar_days' | 'months',
  startedOn: string,
  today: string,
) => {
  const { due, warnOn } = dueOf({ amount, unit }, plain, startedOn)
  return timeColour({ dueOn: due, warnOn, pausedOn: null }, today)
}

test.each([
  // Ten working days from Monday 2 March 2026: due Monday the 16th. Three are left after Wednesday the 11th.
  ['2026-03-02', 'green'],
  ['2026-03-10', 'green'],
  ['2026-03-11', 'yellow'],
  ['2026-03-16', 'yellow'],
  ['2026-03-17', 'red'],
])('ten working days, on %s: %s', (today, colour) => {
  expect(colourOn(10, 'working_days', '2026-03-02', today)).toBe(colour)
})

test('the last fifth of a long limit is yellow: six of thirty working days, eighteen of ninety-two days', () => {
  const { due, warnOn } = dueOf({ amount: 30, unit: 'working_days' }, plain, '2026-03-02')
  expect([due, warnOn]).toEqual(['2026-04-13', '2026-04-03'])
  expect(dueOf({ amount: 3, unit: 'months' }, plain, '2026-03-02')).toMatchObject({
    due: '2026-06-02',
    warnOn: '2026-05-15',
  })
})

test('a limit of two working days is near from its first day', () => {
  expect(colourOn(2, 'working_days', '2026-03-02', '2026-03-02')).toBe('yellow')
})

test('what stands still is grey, even past its day', () => {
  expect(timeColour({ dueOn: '2026-03-16', warnOn: '2026-03-11', pausedOn: '2026-03-12' }, '2026-03-30')).toBe('grey')
})

test('time goes from green over yellow to red, never back', () => {
  const order = ['green', 'yellow', 'red']
  const unit = fc.constantFrom('working_days', 'calendar_days', 'months')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), unit, fc.nat(300), fc.nat(300), (amount, of, first, more) => {
      const at = (days: number) =>
        order.indexOf(colourOn(amount, of as 'months', '2026-01-05', addDays('2026-01-05', days)))
      return at(first) <= at(first + more)
    }),
  )
})

test('each colour has its word and a shape of its own', () => {
  expect(Object.values(TIME_COLOURS).every(({ word }) => word in clocksWords)).toBe(true)
  expect(new Set(Object.values(TIME_COLOURS).map(({ shape }) => shape)).size).toBe(4)
  expect(flawsOf(clocksWords)).toEqual([])
})
