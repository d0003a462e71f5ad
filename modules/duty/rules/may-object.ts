import type { CivilDate } from '../../../kernel/civil-date.ts'
import { cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isSelf, isStreetStaff } from '../../access/language.ts'
import { type ObjectionEvent, type ObjectionSubject, objectionLifecycle, type RecordSubject } from '../language.ts'

const YES: Verdict = { can: true }

/**
 * Objecting to a record that stands: the deputy (or the street for the deputy, at the deputy's word), within the time the district gives
 * after the organiser closed, once at a time. Points stay until it is decided (after Shanghai art. 51).
 */
export function mayObject(actor: Actor, record: RecordSubject, today: CivilDate): Verdict {
  if (!isSelf(actor, record.personId) && !isStreetStaff(actor, record.streetId)) return cannot('duty.not-yours')
  if (record.state !== 'confirmed') return cannot('duty.object-only-to-standing')
  if (record.objected) return cannot('duty.objection-open')
  if (record.objectionUntil === null) return cannot('duty.reviewed-not-objected')
  return today <= record.objectionUntil ? YES : cannot('duty.objection-too-late')
}

/** That a record is missing may be said by the deputy, or by the street for the deputy. */
export function mayMissRecord(actor: Actor, deputy: { personId: string; streetId: number | null }): Verdict {
  return isSelf(actor, deputy.personId) || isStreetStaff(actor, deputy.streetId) ? YES : cannot('duty.not-yours')
}

/**
 * Verifying and deciding: the street that organised, or the district; never the deputy concerned. Taking back: the deputy who objected
 * (or the street, where it was entered for the deputy).
 */
export function mayHandleObjection(actor: Actor, objection: ObjectionSubject, event: ObjectionEvent): Verdict {
  const step = objectionLifecycle.next(objection.state, event)
  if (!step.can) return step
  const own = isSelf(actor, objection.personId)
  if (event === 'withdraw') return own ? YES : cannot('duty.not-yours')
  if (own) return cannot('duty.own-objection')
  return isDistrictStaff(actor) || isStreetStaff(actor, objection.streetId) ? YES : cannot('duty.objection-not-here')
}
