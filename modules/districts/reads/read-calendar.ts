import { sql } from 'kysely'
import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { CalendarYear } from '../language.ts'
import { workingCalendar } from '../rules/working-calendar.ts'

/** A year read is kept this long, so that a notice imported by another process is seen soon. */
const KEPT_MS = 60_000

const kept = new Map<number, { year: CalendarYear; readAt: number }>()

/**
 * The working calendar of these years (both included), read from the reference tables and kept in this process for a
 * minute. Years nobody loaded are not published and run by the plain week.
 */
export async function readCalendar(db: Sql, fromYear: number, toYear: number): Promise<WorkingCalendar> {
  const asked = Array.from({ length: Math.max(0, toYear - fromYear + 1) }, (_, at) => fromYear + at)
  const stale = performance.now() - KEPT_MS
  const missing = asked.filter((year) => (kept.get(year)?.readAt ?? Number.NEGATIVE_INFINITY) < stale)
  for (const year of await calendarYears(db, missing)) kept.set(year.year, { year, readAt: performance.now() })
  return workingCalendar(asked.flatMap((year) => kept.get(year)?.year ?? []))
}

/** The next call reads anew. */
export function forgetCalendar(): void {
  kept.clear()
}

/** These years as loaded, each with the days that differ from the plain week or have a name. Unknown years are left out. */
export async function calendarYears(db: Sql, years: readonly number[]): Promise<CalendarYear[]> {
  if (years.length === 0) return []
  const { rows } = await sql<CalendarYear>`
    select y.year, y.published, y.notice,
      coalesce(jsonb_agg(
        jsonb_build_object('day', d.day::text, 'isWorking', d.is_working, 'name', d.name) order by d.day
      ) filter (where d.day is not null), '[]') as days
    from reference.calendar_year as y
    left join reference.calendar_day as d
      on d.day between make_date(y.year, 1, 1) and make_date(y.year, 12, 31)
      and (d.name <> '' or d.is_working <> (extract(isodow from d.day) <= 5))
    where y.year = any(${`{${years.join(',')}}`}::int[])
    group by y.year, y.published, y.notice
    order by y.year`.execute(db)
  return rows
}
