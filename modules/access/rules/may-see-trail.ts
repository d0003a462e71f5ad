import { refuse } from '../../../kernel/refusal.ts'
import { type Actor, isDistrictStaff, isStreetStaff, isSystemAdmin, ownStreets } from '../language.ts'

/**
 * The streets whose trace this actor may read; null is the whole district. District staff and administrators read all, the staff of a street
 * (director, deputy directors, secretary) their own; everybody else none.
 */
export function streetsOfTrail(actor: Actor): readonly number[] | null {
  if (isDistrictStaff(actor) || isSystemAdmin(actor)) return null
  const streets = ownStreets(actor).filter((street) => isStreetStaff(actor, street))
  return streets.length === 0 ? refuse('access.trail-for-staff', { status: 403 }) : streets
}
