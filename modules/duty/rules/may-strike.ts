import { cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff } from '../../access/language.ts'
import { type RecordSubject, recordLifecycle } from '../language.ts'

/** Striking a record that stands, after a spot check: the district's, never about oneself; while an objection is open that decides. */
export function mayStrike(actor: Actor, record: RecordSubject): Verdict {
  const step = recordLifecycle.next(record.state, 'strike')
  if (!step.can) return step
  if (!isDistrictStaff(actor)) return cannot('duty.strike-by-district')
  if (actor.personId === record.personId) return cannot('duty.own-record')
  return record.objected ? cannot('duty.objection-open') : step
}
