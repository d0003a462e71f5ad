import { addWorkingDays } from '../../../kernel/calendar.ts'
import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { districtById, readCalendar } from '../../districts/index.ts'

/** The settings of a district are kept this long, so that closing needs no flight for them. */
const KEPT_MS = 60_000
const FALLBACK_DAYS = 10

const kept = new Map<number, { days: number; readAt: number }>()

/** The last day of the time the district gives for objecting and for deciding, counted in working days from the day after `from`. */
export async function objectionDue(db: Sql, districtId: number, from: CivilDate): Promise<CivilDate> {
  const [days, calendar] = await Promise.all([workingDays(db, districtId), readCalendar(db, yearOf(from), yearOf(from) + 1)])
  return addWorkingDays(calendar, from, days).due
}

async function workingDays(db: Sql, districtId: number): Promise<number> {
  const known = kept.get(districtId)
  if (known && performance.now() - known.readAt < KEPT_MS) return known.days
  const days = (await districtById(db, districtId))?.settings.objectionWorkingDays ?? FALLBACK_DAYS
  kept.set(districtId, { days, readAt: performance.now() })
  return days
}
