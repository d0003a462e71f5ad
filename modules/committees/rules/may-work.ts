import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetMember, isStreetStaff } from '../../access/language.ts'

/** What a committee does in a year (meetings, duties, papers, its sheet) is read by the committee and the district. */
export function mayReadWork(actor: Actor, streetId: number): Verdict {
  if (isDistrictStaff(actor)) return CAN
  return isStreetStaff(actor, streetId) || isStreetMember(actor, streetId)
    ? CAN
    : cannot('committees.work-of-own-street')
}

/** Meetings are called and minuted by the committee's own staff; the district may help out, and the trace tells who did. */
export function mayKeepMeetings(actor: Actor, streetId: number): Verdict {
  if (isDistrictStaff(actor) || isStreetStaff(actor, streetId)) return CAN
  return cannot(isStreetMember(actor, streetId) ? 'meetings.staff-keeps' : 'committees.work-of-own-street')
}
