import { refuse } from '../../../kernel/refusal.ts'
import type { Actor } from '../../access/language.ts'
import { maySeeDutyOf } from './may-see-duty.ts'

interface Owned {
  readonly personId: string
  readonly streetId: number | null
}

/** May this actor know that it is there? */
export function mayKnow(actor: Actor, thing: Owned): boolean {
  const streetIds = thing.streetId === null ? [] : [thing.streetId]
  return maySeeDutyOf(actor, { personId: thing.personId, streetIds }).can
}

/**
 * The record, if this actor may know of it. Otherwise refused (404) as if there were none: a refusal tells nothing about others' records, neither
 * that they exist nor how far they are.
 */
export function seenRecord<R extends Owned>(actor: Actor, record: R | null | undefined): R {
  return record && mayKnow(actor, record) ? record : refuse('duty.record-unknown', { status: 404 })
}

/** The objection, if this actor may know of it; refused (404) like `seenRecord`. */
export function seenObjection<O extends Owned>(actor: Actor, objection: O | null | undefined): O {
  return objection && mayKnow(actor, objection) ? objection : refuse('duty.objection-unknown', { status: 404 })
}
