import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, ownStreets } from '../../access/language.ts'

/**
 * Who may search people to name or mark: those who enter attendance. Street committees and recorders work with deputies of
 * every level; deputies themselves find nobody here.
 */
export function mayFindPeople(actor: Actor): Verdict {
  const recorder = actor.roles.some((grant) => grant.role === 'recorder')
  return isDistrictStaff(actor) || ownStreets(actor).length > 0 || recorder ? CAN : cannot('activities.not-your-street')
}

/** Whose counts: the district sees all streets, a committee its own. Null = all; empty = none. */
export function countedStreets(actor: Actor, streetId: number | null): number[] | null {
  if (isDistrictStaff(actor)) return streetId === null ? null : [streetId]
  return ownStreets(actor).filter((street) => streetId === null || street === streetId)
}
