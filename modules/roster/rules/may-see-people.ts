import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import {
  type Actor,
  isDistrictStaff,
  isRecorderOf,
  isSelf,
  isStreetMember,
  isStreetStaff,
  isSystemAdmin,
  ownStreets,
} from '../../access/language.ts'

/** A person as policies see one: the streets of mandates and seats, the communities of posts. */
export interface PersonSubject {
  readonly personId: string
  readonly streetIds: readonly number[]
  readonly communityIds: readonly string[]
}

/** Deputies' basic facts are public within the house (Deputy Law 2025 art. 58); contact and birth year are not. */
export function maySeePrivate(actor: Actor, subject: PersonSubject): Verdict {
  if (isDistrictStaff(actor) || isSystemAdmin(actor) || isSelf(actor, subject.personId)) return CAN
  return subject.streetIds.some((street) => isStreetStaff(actor, street)) ? CAN : cannot('roster.private-to-own-street')
}

/** Who may look a person up at all. Recorders see the deputies due in their street; deputies see nobody's list. */
export function maySeePerson(actor: Actor, subject: PersonSubject): Verdict {
  if (maySeePrivate(actor, subject).can) return CAN
  if (subject.streetIds.some((street) => isStreetMember(actor, street))) return CAN
  return subject.communityIds.some((community) => isRecorderOf(actor, community))
    ? CAN
    : cannot('roster.not-your-street')
}

/** Mandates are opened, suspended and ended by district staff only. */
export function mayKeepMandates(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('roster.district-keeps-mandates')
}

/** Seats, posts and people's facts: district staff; recorders also by the secretary of their street. */
export function mayKeepRecorder(actor: Actor, streetId: number | null): Verdict {
  return isDistrictStaff(actor) || isStreetStaff(actor, streetId) ? CAN : cannot('roster.not-your-street')
}

/**
 * Whom a street's staff may appoint: somebody new, or somebody their street serves already. Appointing opens the person's telephone number and
 * card to the street, so people of other streets and of the district are the district's to appoint.
 */
export function mayAppointPerson(actor: Actor, person: { readonly streetIds: readonly number[] } | null): Verdict {
  if (isDistrictStaff(actor) || person === null) return CAN
  const own = person.streetIds.some((street) => isStreetStaff(actor, street))
  return own ? CAN : cannot('roster.person-unknown')
}

/** The streets whose people this actor may list; null means all of the district. */
export function streetsToList(actor: Actor): readonly number[] | null {
  return isDistrictStaff(actor) || isSystemAdmin(actor) ? null : ownStreets(actor)
}

/** The asker's streets, narrowed to the one asked for; an empty list finds nobody. */
export function listedStreets(actor: Actor, asked: number | null): readonly number[] | null {
  const own = streetsToList(actor)
  if (asked === null) return own
  return own === null || own.includes(asked) ? [asked] : []
}

/** A file of the list is for those who have a list: the district office, the administrator, the street committees. */
export function mayTakeList(actor: Actor): Verdict {
  return streetsToList(actor)?.length === 0 ? cannot('roster.list-for-offices') : CAN
}
