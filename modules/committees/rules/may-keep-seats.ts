import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetMember, isStreetStaff } from '../../access/language.ts'

/** Seats are filled by the standing committee of the district and entered by its staff. */
export function mayKeepSeats(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('committees.district-keeps-seats')
}

/** The board of a day (holder, post, dates) is open to everyone signed in; who held a seat before, and why it ended, to the own street. */
export function maySeeHistory(actor: Actor, streetId: number): Verdict {
  if (isDistrictStaff(actor) || isStreetStaff(actor, streetId) || isStreetMember(actor, streetId)) return CAN
  return cannot('committees.history-to-own-street')
}
