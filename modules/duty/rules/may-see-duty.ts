import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import {
  type Actor,
  isDistrictStaff,
  isSelf,
  isStreetMember,
  isStreetStaff,
  ownStreets,
} from '../../access/language.ts'

/** A deputy's file and records: the deputy, the street committee that serves the deputy, the district. */
export function maySeeDutyOf(actor: Actor, deputy: { personId: string; streetIds: readonly number[] }): Verdict {
  if (isSelf(actor, deputy.personId) || isDistrictStaff(actor)) return CAN
  if (deputy.streetIds.some((street) => isStreetStaff(actor, street) || isStreetMember(actor, street))) return CAN
  return cannot('duty.file-of-others')
}

/** Someone no street serves: as whom policies see an id that nobody has, so that the answer is the same for both. */
export function nobodys(personId: string): { personId: string; streetIds: readonly number[] } {
  return { personId, streetIds: [] }
}

/** The year of birth in a file: as in the roster, the deputy, the staff of the street that serves the deputy, the district. */
export function maySeeBirthOf(actor: Actor, deputy: { personId: string; streetIds: readonly number[] }): Verdict {
  if (isSelf(actor, deputy.personId) || isDistrictStaff(actor)) return CAN
  return deputy.streetIds.some((street) => isStreetStaff(actor, street)) ? CAN : cannot('duty.file-of-others')
}

/** The queue of what waits: street staff for their streets, the district for all. */
export function maySeeQueue(actor: Actor): Verdict {
  return isDistrictStaff(actor) || streetsReviewed(actor).length > 0 ? CAN : cannot('duty.queue-for-staff')
}

/** The streets whose self-reports and objections this person handles. */
export function streetsReviewed(actor: Actor): number[] {
  const streets = actor.roles.flatMap((grant) =>
    grant.streetId !== null && isStreetStaff(actor, grant.streetId) ? [grant.streetId] : [],
  )
  return [...new Set(streets)]
}

/** The records of one activity together: the street committees, each its own deputies', and the district. */
export function maySeeActivityRecords(actor: Actor): Verdict {
  return isDistrictStaff(actor) || ownStreets(actor).length > 0 ? CAN : cannot('duty.file-of-others')
}
