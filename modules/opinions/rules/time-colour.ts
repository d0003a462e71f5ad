import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { addDays, type CivilDate, daysBetween } from '../../../kernel/civil-date.ts'
import type { TimeColour } from '../language.ts'

/** So few working days are left when it turns yellow, if the last fifth of the limit is no longer than that. */
const LAST_WORKING_DAYS = 3
const LAST_SHARE = 0.2

/**
 * The colour of time (domain 6.5), each with its word and with the shape it is drawn by: nobody has to tell colours apart.
 */
export const TIME_COLOURS = {
  green: { word: 'opinions.time.green', shape: 'going' },
  yellow: { word: 'opinions.time.yellow', shape: 'soon' },
  red: { word: 'opinions.time.red', shape: 'late' },
  grey: { word: 'opinions.time.grey', shape: 'stopped' },
} as const satisfies Readonly<Record<TimeColour, { word: string; shape: string }>>

/** Grey while paused, red after the due day, yellow from the day of the warning, else green. The due day itself is still in time. */
export function timeColour(
  clock: { readonly dueOn: CivilDate; readonly warnOn: CivilDate | null; readonly pausedOn: CivilDate | null },
  today: CivilDate,
): TimeColour {
  if (clock.pausedOn !== null) return 'grey'
  if (today > clock.dueOn) return 'red'
  return clock.warnOn !== null && today >= clock.warnOn ? 'yellow' : 'green'
}

/**
 * The first day that shows yellow: when only the last fifth of the limit is left, or three working days, whichever comes first; never before the start.
 * A fifth of working days where the limit is one of working days, else of calendar days.
 */
export function warnOn(
  calendar: WorkingCalendar,
  clock: { readonly startedOn: CivilDate; readonly dueOn: CivilDate; readonly limit: number | null },
): CivilDate {
  const { startedOn, dueOn, limit } = clock
  const daysLeft = limit === null ? LAST_WORKING_DAYS : Math.max(LAST_WORKING_DAYS, Math.floor(limit * LAST_SHARE))
  const byWorkingDays = workingDaysBefore(calendar, startedOn, dueOn, daysLeft)
  const share = limit === null ? Math.floor(daysBetween(startedOn, dueOn) * LAST_SHARE) : 0
  const byShare = addDays(dueOn, -share)
  const first = [byWorkingDays, byShare].sort()[0] as CivilDate
  if (first < startedOn) return startedOn
  return first
}

/** The day after which this many working days are left up to `due`; `start` where there never were more. */
function workingDaysBefore(calendar: WorkingCalendar, start: CivilDate, due: CivilDate, left: number): CivilDate {
  let passed = 0
  for (let day = due; day > start; day = addDays(day, -1)) {
    if (!calendar.isWorkingDay(day)) continue
    if (passed === left) return day
    passed += 1
  }
  return start
}
