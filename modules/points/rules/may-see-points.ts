import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isSelf, isStreetMember, isStreetStaff } from '../../access/language.ts'

/** The account of one deputy: the deputy's own, those of the streets one sits in, all for district staff. Nobody else's. */
export function maySeeAccount(actor: Actor, owner: { personId: string; streetIds: readonly number[] }): Verdict {
  if (isSelf(actor, owner.personId) || isDistrictStaff(actor)) return CAN
  if (owner.streetIds.some((street) => isStreetStaff(actor, street) || isStreetMember(actor, street))) return CAN
  return cannot('points.account-of-others')
}

/**
 * The ranking before it is published is for those who make the bulletin. There is no leaderboard (State Council Office 2026 No. 12, art. on
 * points rankings): deputies see their own account, and everybody the issued bulletin.
 */
export function maySeeRanking(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('points.ranking-not-public')
}

/** The points of a street's own deputies, unranked: for those who sit in its committee. */
export function maySeeStreetPoints(actor: Actor, streetId: number): Verdict {
  const can = isDistrictStaff(actor) || isStreetStaff(actor, streetId) || isStreetMember(actor, streetId)
  return can ? CAN : cannot('points.other-street')
}

/** Putting rules in force is the district's. */
export function mayAdoptRules(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('points.rules-are-the-districts')
}
