import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff } from '../../access/language.ts'
import type { BatchState, What } from '../language.ts'

/** The streets whose history this actor may import: null is all; a secretary's own; otherwise none. */
export function streetsToImport(actor: Actor): readonly number[] | null {
  if (isDistrictStaff(actor)) return null
  return [
    ...new Set(
      actor.roles
        .filter((one) => one.role === 'street_secretary')
        .flatMap((one) => (one.streetId === null ? [] : [one.streetId])),
    ),
  ]
}

/** The roster is imported by district staff; history and items also by the secretary of a street, for that street. */
export function mayImport(actor: Actor, what: What): Verdict {
  if (isDistrictStaff(actor)) return CAN
  if (what === 'roster') return cannot('imports.roster-by-district')
  return streetsToImport(actor)?.length ? CAN : cannot('imports.by-staff-only')
}

/** Whoever sent it, and district staff. */
export function maySeeBatch(actor: Actor, batch: { readonly createdBy: string }): Verdict {
  return isDistrictStaff(actor) || actor.personId === batch.createdBy ? CAN : cannot('imports.by-staff-only')
}

export interface BatchSubject {
  readonly what: What
  readonly state: BatchState
  readonly createdBy: string
  /** Rows that would make or change something. */
  readonly right: number
}

/** May its right rows be imported now? One broken off half-way may be gone on with. */
export function mayCarryOut(actor: Actor, batch: BatchSubject): Verdict {
  const may = mayImport(actor, batch.what)
  if (!may.can) return may
  const seen = maySeeBatch(actor, batch)
  if (!seen.can) return seen
  if (batch.state !== 'previewed' && batch.state !== 'importing') return cannot('imports.not-previewed')
  return batch.right === 0 ? cannot('imports.nothing-right') : CAN
}

/** May it be taken back? Also where carrying it out broke off half-way. */
export function mayUndo(actor: Actor, batch: BatchSubject): Verdict {
  const may = mayImport(actor, batch.what)
  if (!may.can) return may
  const seen = maySeeBatch(actor, batch)
  if (!seen.can) return seen
  return batch.state === 'imported' || batch.state === 'importing' ? CAN : cannot('imports.not-imported')
}
