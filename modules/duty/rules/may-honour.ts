import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isSelf } from '../../access/language.ts'
import type { HonourKind, RecordSubject } from '../language.ts'

type Honoured = Pick<RecordSubject, 'kind' | 'state' | 'personId'>

/** What a record of this kind may be honoured as; null for all other kinds. */
export function honourOf(kind: string): HonourKind | null {
  if (kind === 'suggestion') return 'outstanding_suggestion'
  return kind === 'research_report' ? 'outstanding_report' : null
}

/** Entering that a suggestion or report was honoured as outstanding: the district's, of a record that stands, never about oneself. It gives no points. */
export function mayAwardHonour(actor: Actor, record: Honoured): Verdict {
  if (!isDistrictStaff(actor)) return cannot('duty.honour-by-district')
  if (honourOf(record.kind) === null) return cannot('duty.honour-of-kinds')
  if (record.state !== 'confirmed') return cannot('duty.honour-only-standing')
  return isSelf(actor, record.personId) ? cannot('duty.own-record') : CAN
}

/** Taking an honour back that was entered wrongly: the district's, never about oneself; whatever became of the record. */
export function mayTakeBackHonour(actor: Actor, record: Pick<Honoured, 'personId'>): Verdict {
  if (!isDistrictStaff(actor)) return cannot('duty.honour-by-district')
  return isSelf(actor, record.personId) ? cannot('duty.own-record') : CAN
}

/** Both, for a page. */
export function honourActions(actor: Actor, record: Honoured): { award: Verdict; takeBack: Verdict } {
  return { award: mayAwardHonour(actor, record), takeBack: mayTakeBackHonour(actor, record) }
}
