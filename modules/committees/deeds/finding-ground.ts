import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { type CivilDate, civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { readCalendar } from '../../districts/index.ts'
import type { WorkAsked } from './work-asked.ts'

/** Nothing that matters here is older, and a measure is due at most ten years after its finding. */
const YEARS = { back: 15, ahead: 11 }

/** Today with its working calendar: what the time of measures is told by. */
export async function findingGround({
  db,
  now,
}: Pick<WorkAsked, 'db' | 'now'>): Promise<{ today: CivilDate; calendar: WorkingCalendar }> {
  const today = civilDateOf(now)
  const year = yearOf(today)
  return { today, calendar: await readCalendar(db, year - YEARS.back, year + YEARS.ahead) }
}
