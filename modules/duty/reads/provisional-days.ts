import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { readCalendar } from '../../districts/index.ts'
import { isProvisional } from '../rules/provisional.ts'

/** Of these deadlines, a question that says which may still move; asks the calendar (kept for a minute) only for years to come. */
export async function provisionalDays(
  db: Sql,
  days: readonly (CivilDate | null)[],
  today: CivilDate,
): Promise<(day: CivilDate | null) => boolean> {
  const years = days.flatMap((day) => (day !== null && day >= today ? [yearOf(day)] : []))
  if (years.length === 0) return () => false
  const calendar = await readCalendar(db, Math.min(...years), Math.max(...years))
  return (day) => isProvisional(calendar, day, today)
}
