import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isSelf, isStreetStaff } from '../../access/language.ts'
import { kindOf } from '../../activities/language.ts'
import { type RecordSubject, recordLifecycle } from '../language.ts'

/** For oneself as a deputy, or by the street that serves the deputy (both names are kept). */
export function mayEnterFor(actor: Actor, deputy: { personId: string; streetId: number | null }): Verdict {
  if (isSelf(actor, deputy.personId) || isStreetStaff(actor, deputy.streetId)) return CAN
  return cannot('duty.enter-only-for-own')
}

/** Only kinds without an organiser who would enter them: the rest comes from the organiser's own list. */
export function mayBeSelfReported(kind: string): Verdict {
  const declared = kindOf(kind)
  if (!declared) return cannot('duty.kind-unknown')
  return declared.selfReport ? CAN : cannot('duty.organiser-enters')
}

/** Handing in again or taking back: the deputy, or the street that entered it for the deputy. */
export function mayChangeOwn(actor: Actor, record: RecordSubject, event: 'withdraw' | 'resubmit'): Verdict {
  const step = recordLifecycle.next(record.state, event)
  if (!step.can) return step
  if (record.sourceKind !== 'self_report') return cannot('duty.not-a-self-report')
  if (isSelf(actor, record.personId)) return step
  return record.onBehalf && isStreetStaff(actor, record.streetId) ? step : cannot('duty.not-yours')
}
