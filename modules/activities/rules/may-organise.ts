import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetStaff } from '../../access/language.ts'

/** Whose activity it is; null street = the district's own. */
export interface Organised {
  readonly streetId: number | null
}

/**
 * Who runs an activity: director, deputy directors and secretary of its street; district staff everywhere, and they
 * alone for what the district organises itself.
 */
export function mayOrganise(actor: Actor, subject: Organised): Verdict {
  if (isDistrictStaff(actor)) return CAN
  if (isStreetStaff(actor, subject.streetId)) return CAN
  return cannot(subject.streetId === null ? 'activities.district-only' : 'activities.not-your-street')
}
