import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import {
  type Actor,
  isDeputy,
  isDistrictStaff,
  isRecorderOf,
  isStreetMember,
  isStreetStaff,
  ownStreets,
  streetsAsDeputy,
} from '../../access/language.ts'
import type { ActivitySubject } from '../language.ts'

const HIDDEN = cannot('activities.not-found')

/**
 * Drafts are seen by the staff who run them. What is published is seen by members and deputies of the street, by the
 * recorder of the community and by whoever is on its roster; what the district publishes, by every seat and deputy.
 */
export function mayRead(actor: Actor, subject: ActivitySubject): Verdict {
  if (isDistrictStaff(actor) || isStreetStaff(actor, subject.streetId)) return CAN
  if (subject.state === 'planned') return HIDDEN
  if (subject.own !== null || isRecorderOf(actor, subject.communityId)) return CAN
  if (subject.streetId === null) return ownStreets(actor).length > 0 || isDeputy(actor) ? CAN : HIDDEN
  if (isStreetMember(actor, subject.streetId)) return CAN
  return streetsAsDeputy(actor).includes(subject.streetId) ? CAN : HIDDEN
}

/**
 * Names on the roster and the opinions heard: the offices that run or oversee it, the recorder of the community, and
 * deputies who were present themselves.
 */
export function maySeeAttendance(actor: Actor, subject: ActivitySubject): Verdict {
  if (isDistrictStaff(actor) || isStreetStaff(actor, subject.streetId)) return CAN
  if (subject.state === 'planned') return HIDDEN
  if (isStreetMember(actor, subject.streetId) || isRecorderOf(actor, subject.communityId)) return CAN
  return subject.own?.mark === 'present' ? CAN : HIDDEN
}

/** Why somebody asked for leave is for those who enter attendance and their committee, not for the others who came. */
export function maySeeLeaveReasons(actor: Actor, subject: ActivitySubject): Verdict {
  return maySeeAttendance(actor, { ...subject, own: null })
}
