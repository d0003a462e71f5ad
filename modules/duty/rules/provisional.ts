import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'

/**
 * May a day to come, counted in working days, still move? It may while it lies in a year whose holidays the State Council has not announced: such
 * days are counted by the plain week. A day that has passed, or none, does not move.
 */
export function isProvisional(calendar: WorkingCalendar, day: CivilDate | null, today: CivilDate): boolean {
  return day !== null && day >= today && !calendar.published(yearOf(day))
}
