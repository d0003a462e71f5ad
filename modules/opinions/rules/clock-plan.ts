import { addWorkingDays, type WorkingCalendar } from '../../../kernel/calendar.ts'
import { addDays, addMonths, type CivilDate, daysBetween, yearOf } from '../../../kernel/civil-date.ts'
import type { ClockRule, RunningClock } from './clock-language.ts'
import { warnOn } from './time-colour.ts'

/** When something is due. */
export interface Due {
  readonly due: CivilDate
  /** A day counted lies in a year whose holidays are not announced: the day may move when they are. */
  readonly provisional: boolean
  /** From this day on it shows yellow. */
  readonly warnOn: CivilDate
  /** Due on a day nobody works. Such a day is kept (no rule read so far moves it); whoever is on time must be early. */
  readonly restDay: boolean
  /** Working days from the start to the due day, where it is counted in them; null where it does not hang on the calendar. */
  readonly workingDays: number | null
}

/**
 * The last day a step may take. Working days are counted from the day after the start; calendar days likewise; months end on the same day of the
 * n-th next month, or on its last day where it has no such day (domain 16). Only working days can be provisional.
 */
export function dueOf(rule: Pick<ClockRule, 'amount' | 'unit'>, calendar: WorkingCalendar, startedOn: CivilDate): Due {
  if (rule.unit === 'working_days') return dueAfterWorkingDays(calendar, startedOn, rule.amount)
  const due = rule.unit === 'months' ? addMonths(startedOn, rule.amount) : addDays(startedOn, rule.amount)
  return dueOnDay(calendar, startedOn, due)
}

/** Due this many working days after the start, whatever they consist of: limit, extensions, time that stood still. */
export function dueAfterWorkingDays(calendar: WorkingCalendar, startedOn: CivilDate, workingDays: number): Due {
  const { due, provisional } = addWorkingDays(calendar, startedOn, workingDays)
  return { ...dueOnDay(calendar, startedOn, due, workingDays), provisional, workingDays }
}

function dueOnDay(calendar: WorkingCalendar, startedOn: CivilDate, due: CivilDate, limit: number | null = null): Due {
  return {
    due,
    provisional: false,
    warnOn: warnOn(calendar, { startedOn, dueOn: due, limit }),
    restDay: !calendar.isWorkingDay(due),
    workingDays: null,
  }
}

/**
 * The due day with one more extension. The extension counts from the due day, not from the day it was asked or granted. `until` is an earlier day the
 * unit asked for; it is then a day decided, and no calendar moves it.
 */
export function extendedDue(
  rule: Pick<ClockRule, 'unit' | 'extensionAmount'>,
  calendar: WorkingCalendar,
  clock: Pick<RunningClock, 'startedOn' | 'dueOn' | 'workingDays'>,
  until?: CivilDate,
): Due {
  const amount = rule.extensionAmount ?? 0
  const most = movedDue(rule.unit, calendar, clock, amount)
  if (until === undefined || until >= most.due) return most
  return dueOnDay(calendar, clock.startedOn, until < clock.dueOn ? clock.dueOn : until)
}

/**
 * The due day after the clock stood still from `pausedOn` until it goes on at `resumedOn`: as many working days later as lay in between, the day it goes
 * on not counted; calendar days where the clock is one of calendar days or months. What was overdue when it stopped stays as it was.
 */
export function resumedDue(
  rule: Pick<ClockRule, 'unit'>,
  calendar: WorkingCalendar,
  clock: Pick<RunningClock, 'startedOn' | 'dueOn' | 'workingDays' | 'provisional'>,
  pause: { readonly pausedOn: CivilDate; readonly resumedOn: CivilDate },
): Due {
  const { pausedOn, resumedOn } = pause
  const days = pausedOn > clock.dueOn || resumedOn < pausedOn ? 0 : daysBetween(pausedOn, resumedOn)
  if (rule.unit !== 'working_days') return movedBy(rule.unit, calendar, clock, days)
  let lost = 0
  for (let day = 0; day < days; day += 1) if (calendar.isWorkingDay(addDays(pausedOn, day))) lost += 1
  return movedDue('working_days', calendar, clock, lost)
}

function movedDue(
  unit: ClockRule['unit'],
  calendar: WorkingCalendar,
  clock: Pick<RunningClock, 'startedOn' | 'dueOn' | 'workingDays'>,
  amount: number,
): Due {
  if (unit === 'months') return dueOnDay(calendar, clock.startedOn, addMonths(clock.dueOn, amount))
  return movedBy(unit, calendar, clock, amount)
}

function movedBy(
  unit: ClockRule['unit'],
  calendar: WorkingCalendar,
  clock: Pick<RunningClock, 'startedOn' | 'dueOn' | 'workingDays'>,
  amount: number,
): Due {
  if (unit !== 'working_days') return dueOnDay(calendar, clock.startedOn, addDays(clock.dueOn, amount))
  if (clock.workingDays !== null) {
    const counted = dueAfterWorkingDays(calendar, clock.startedOn, clock.workingDays + amount)
    // Counted anew after the calendar changed it might lie before a day already told.
    return counted.due >= clock.dueOn ? counted : dueOnDay(calendar, clock.startedOn, clock.dueOn)
  }
  const { due, provisional } = addWorkingDays(calendar, clock.dueOn, amount)
  return { ...dueOnDay(calendar, clock.startedOn, due), provisional }
}

/** Calendar years a clock may count through, for reading the calendar before the plan is made. */
export function yearsOf(startedOn: CivilDate, today: CivilDate): [number, number] {
  return [yearOf(startedOn), yearOf(today) + 2]
}
