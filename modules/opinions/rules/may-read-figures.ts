import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetMember, isStreetStaff } from '../../access/language.ts'

/** Figures of handling: the district's are its staff's, a street's those of its committee as well. */
export function mayReadHandlingFigures(actor: Actor, streetId: number | null): Verdict {
  if (isDistrictStaff(actor)) return CAN
  if (streetId === null) return cannot('opinions.figures-by-district')
  return isStreetStaff(actor, streetId) || isStreetMember(actor, streetId)
    ? CAN
    : cannot('opinions.figures-of-own-street')
}

/** Confidential items are counted for all who read the figures; their words are for the staff. */
export function seesConfidential(actor: Actor, streetId: number | null): boolean {
  return isDistrictStaff(actor) || (streetId !== null && isStreetStaff(actor, streetId))
}
