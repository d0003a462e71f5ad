import type { CivilDate } from '../../../kernel/civil-date.ts'
import {
  previousQuarter,
  type Quarter,
  quarterEnd,
  quarterEnded,
  quarterOf,
  quarterStart,
} from '../../../kernel/quarter.ts'

/**
 * The last quarter that lies wholly within the days (both included) and has ended; null where there is none. A running quarter is never
 * ranked here: its facts are still coming in.
 */
export function lastWholeQuarter(days: { from: CivilDate; to: CivilDate }, today: CivilDate): Quarter | null {
  let quarter = quarterOf(days.to < today ? days.to : today)
  if (quarterEnd(quarter) > days.to || !quarterEnded(quarter, today)) quarter = previousQuarter(quarter)
  return quarterStart(quarter) >= days.from ? quarter : null
}
