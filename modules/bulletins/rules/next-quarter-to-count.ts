import type { CivilDate } from '../../../kernel/civil-date.ts'
import { nextQuarter, previousQuarter, type Quarter, quarterOf } from '../../../kernel/quarter.ts'

/** The quarter whose bulletin comes next: the one on its way, else the one after the last issued, else the one that ended last. */
export function nextQuarterToCount(
  { lastIssued, onItsWay }: { lastIssued: Quarter | null; onItsWay: Quarter | null },
  today: CivilDate,
): Quarter {
  if (onItsWay !== null) return onItsWay
  return lastIssued === null ? previousQuarter(quarterOf(today)) : nextQuarter(lastIssued)
}
