import { addWorkingDays, type WorkingDeadline } from '../../../kernel/calendar.ts'
import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { districtById, readCalendar } from '../../districts/index.ts'

/** A deadline worked out is kept this long, so that closing needs no flight for settings and calendar. */
const KEPT_MS = 60_000
const KEPT_DAYS = 1000
const FALLBACK_DAYS = 10

const kept = new Map<string, { deadline: WorkingDeadline; readAt: number }>()

/**
 * The last day of the time the district gives for objecting and for deciding, counted in working days from the day after `from`; provisional while a
 * day counted lies in a year whose holidays are not announced.
 */
export async function objectionDue(db: Sql, districtId: number, from: CivilDate): Promise<WorkingDeadline> {
  const key = `${districtId} ${from}`
  const known = kept.get(key)
  if (known && performance.now() - known.readAt < KEPT_MS) return known.deadline
  const [district, calendar] = await Promise.all([
    districtById(db, districtId),
    readCalendar(db, yearOf(from), yearOf(from) + 1),
  ])
  const deadline = addWorkingDays(calendar, from, district?.settings.objectionWorkingDays ?? FALLBACK_DAYS)
  if (kept.size >= KEPT_DAYS) kept.clear()
  kept.set(key, { deadline, readAt: performance.now() })
  return deadline
}
