import { expect, test } from 'vitest'
import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { weekdayOf } from '../../../kernel/civil-date.ts'
import { dueOf } from './clock-plan.ts'
import { recount } from './recount.ts'

const unknown: WorkingCalendar = { isWorkingDay: (day) => weekdayOf(day) <= 5, published: (year) => year < 2027 }
/** 1 and 2 January 2027 off, Sunday the 3rd worked. */
const announced: WorkingCalendar = {
  isWorkingDay: (day) => (day === '2027-01-03' ? true : day !== '2027-01-01' && weekdayOf(day) <= 5),
  published: () => true,
}
const clock = (startedOn: string, amount: number) => {
  const { due, warnOn, provisional, workingDays } = dueOf({ amount, unit: 'working_days' }, unknown, startedOn)
  return { clockId: startedOn, startedOn, dueOn: due, warnOn, provisional, workingDays }
}

test('an announced holiday moves the day later, a worked Sunday earlier, and what was provisional is final', () => {
  const later = clock('2026-12-30', 2)
  const both = clock('2026-12-30', 5)
  expect([later.dueOn, both.dueOn]).toEqual(['2027-01-01', '2027-01-06'])
  expect(recount([later, both], announced, '2026-12-30')).toMatchObject([
    { dueOn: '2027-01-03', from: '2027-01-01', provisional: false },
    { dueOn: '2027-01-06', from: '2027-01-06', provisional: false },
  ])
})

test('clocks counted by the days they have already are left alone, and so are days a decision set', () => {
  const early = clock('2026-12-01', 10)
  expect(recount([early, { ...clock('2026-12-30', 2), workingDays: null }], announced, '2026-12-10')).toEqual([])
})

test('a day that comes nearer never falls into the past, and one gone by stays gone by', () => {
  const worked: WorkingCalendar = { isWorkingDay: () => true, published: () => true }
  const open = clock('2026-12-28', 10)
  expect(open.dueOn).toBe('2027-01-11')
  expect(recount([open], worked, '2027-01-04')).toMatchObject([{ dueOn: '2027-01-07' }])
  expect(recount([open], worked, '2027-01-09')).toMatchObject([{ dueOn: '2027-01-09' }])
  expect(recount([open], worked, '2027-01-20')).toMatchObject([{ dueOn: '2027-01-11' }])
})
