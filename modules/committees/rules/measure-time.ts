import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { addDays, type CivilDate } from '../../../kernel/civil-date.ts'
import type { MeasureState } from './work-language.ts'

/** How a measure stands in time, in working days. */
export interface MeasureTime {
  /** Working days past the day it was due; 0 where it is not late. */
  readonly workingDaysLate: number
  /** Working days still left; null where it is late or over. */
  readonly workingDaysLeft: number | null
}

/** The working days after `from` up to `to`, both the same day being none. */
export function workingDaysAfter(calendar: WorkingCalendar, from: CivilDate, to: CivilDate): number {
  let count = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (calendar.isWorkingDay(day)) count += 1
  }
  return count
}

/**
 * Time of a measure on a day. It is late once a working day has passed after the day it was due: what was due on a Friday is not late on the Sunday
 * after it. What is done or dropped is neither late nor has time left.
 */
export function measureTime(
  measure: { readonly state: MeasureState; readonly dueOn: CivilDate },
  today: CivilDate,
  calendar: WorkingCalendar,
): MeasureTime {
  if (measure.state === 'done' || measure.state === 'dropped') return { workingDaysLate: 0, workingDaysLeft: null }
  const workingDaysLate = workingDaysAfter(calendar, measure.dueOn, today)
  if (workingDaysLate > 0) return { workingDaysLate, workingDaysLeft: null }
  return { workingDaysLate: 0, workingDaysLeft: workingDaysAfter(calendar, today, measure.dueOn) }
}

/** The last working day up to and with this one: open measures due before it are late. */
export function lastWorkingDay(calendar: WorkingCalendar, today: CivilDate): CivilDate {
  let day = today
  // No holiday of China comes near two months.
  for (let tries = 0; tries < 60 && !calendar.isWorkingDay(day); tries += 1) day = addDays(day, -1)
  return day
}
