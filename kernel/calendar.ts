import { addDays, type CivilDate, yearOf } from './civil-date.ts'

/** Which days offices work, shifted weekends included. */
export interface WorkingCalendar {
  isWorkingDay(date: CivilDate): boolean
  /** False while the State Council has not announced the year: its days are then computed, not known. */
  published(year: number): boolean
}

export interface WorkingDeadline {
  due: CivilDate
  /** True if a day counted lies in a year not yet published: the date may move when the notice is imported. */
  provisional: boolean
}

/** No holiday of China comes near it; a calendar with such a gap is broken. */
const LONGEST_REST = 60

/**
 * The n-th working day after `from`; the day after `from` is day 1, and `n` = 0 gives `from` itself.
 * Throws RangeError if `n` is no whole number ≥ 0 or the calendar has no working day for two months.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: CivilDate, n: number): WorkingDeadline {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`)
  let due = from
  let provisional = false
  let rest = 0
  for (let counted = 0; counted < n; ) {
    due = addDays(due, 1)
    provisional ||= !calendar.published(yearOf(due))
    const works = calendar.isWorkingDay(due)
    rest = works ? 0 : rest + 1
    if (works) counted += 1
    if (rest > LONGEST_REST) throw new RangeError(`no working day in the two months before ${due}`)
  }
  return { due, provisional }
}
