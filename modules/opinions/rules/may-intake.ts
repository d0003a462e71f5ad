import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import {
  type Actor,
  isDeputy,
  isDistrictStaff,
  isRecorderOf,
  isStreetStaff,
  ownStreets,
  streetsAsDeputy,
} from '../../access/language.ts'

/** How an item is entered by somebody signed in. */
export const ENTERED_CHANNELS = ['deputy', 'recorder', 'counter', 'paper'] as const
export type EnteredChannel = (typeof ENTERED_CHANNELS)[number]

export interface EnteredPlace {
  readonly streetId: number
  readonly communityId: string | null
}

/**
 * A deputy submits where a mandate of any level that is linked to the street runs today and is not suspended (Deputy Law 2025 art. 61): consultative deputies too,
 * for items are not suggestions. `inDuty` are the mandates of the asker that run and are not suspended.
 */
export function maySubmitAsDeputy(actor: Actor, streetId: number, inDuty: readonly string[]): Verdict {
  if (!isDeputy(actor)) return cannot('opinions.deputies-only')
  const links = actor.roles.filter((grant) => grant.role === 'deputy' && grant.streetId === streetId)
  if (links.length === 0) return cannot('opinions.deputy-elsewhere')
  const may = links.some(({ mandateId }) => mandateId !== null && inDuty.includes(mandateId))
  return may ? CAN : cannot('opinions.deputy-suspended')
}

/** For somebody else: the street's director, deputy directors and secretary in the own street, the recorder in the own community, the district everywhere. */
export function mayEnterFor(actor: Actor, place: EnteredPlace): Verdict {
  if (isDistrictStaff(actor) || isStreetStaff(actor, place.streetId)) return CAN
  if (isRecorderOf(actor, place.communityId)) return CAN
  const recorder = actor.roles.some(({ role }) => role === 'recorder')
  return cannot(recorder ? 'opinions.recorder-own-community' : 'opinions.staff-enters')
}

export function mayEnter(
  actor: Actor,
  channel: EnteredChannel,
  place: EnteredPlace,
  inDuty: readonly string[],
): Verdict {
  return channel === 'deputy' ? maySubmitAsDeputy(actor, place.streetId, inDuty) : mayEnterFor(actor, place)
}

/** Confidential is set by those who will keep it so. */
export function mayMarkConfidential(actor: Actor, streetId: number): Verdict {
  return isDistrictStaff(actor) || isStreetStaff(actor, streetId) ? CAN : cannot('opinions.staff-marks-confidential')
}

/** Heard lines are raised where items may be entered for somebody: by the street's staff, the recorder of the community, the district. */
export function mayRaiseHeard(actor: Actor, place: EnteredPlace): Verdict {
  return mayEnterFor(actor, place)
}

/** A line heard, as far as the right to make an item of it hangs on it. */
export interface HeardPlace {
  /** Of the activity. */
  readonly streetId: number
  readonly communityId: string | null
  /** Who was marked present there. */
  readonly present: readonly string[]
}

/**
 * An item made of a heard line while it is entered: by a deputy who was present, or whom the street serves that held the activity; for somebody else where
 * the line could be raised as it stands. Whether the item itself may be entered is `mayEnter`'s to say.
 */
export function mayLinkHeard(actor: Actor, channel: EnteredChannel, line: HeardPlace): Verdict {
  const may =
    channel === 'deputy'
      ? streetsAsDeputy(actor).includes(line.streetId) || line.present.includes(actor.personId)
      : mayRaiseHeard(actor, line).can
  return may ? CAN : cannot('opinions.heard-unknown')
}

/** Whoever enters for somebody in a street, or in one of its communities, sees whom it may have been told to. */
export function maySeeDeputies(
  actor: Actor,
  street: { readonly streetId: number; readonly communities: readonly string[] },
): Verdict {
  const places = [null, ...street.communities].map((communityId) => ({ streetId: street.streetId, communityId }))
  return places.some((place) => mayEnterFor(actor, place).can) ? CAN : cannot('opinions.staff-enters')
}

/** Where this actor may enter something, as data: for forms and lists. `everywhere`: all streets of the district. */
export interface EnterScope {
  readonly everywhere: boolean
  /** Streets run by the asker: wholly. */
  readonly staffStreets: readonly number[]
  readonly communities: readonly string[]
  readonly deputyStreets: readonly number[]
}

export function enterScope(actor: Actor): EnterScope {
  const recorded = actor.roles.flatMap(({ role, communityId }) =>
    role === 'recorder' && communityId !== null ? [communityId] : [],
  )
  return {
    everywhere: isDistrictStaff(actor),
    staffStreets: ownStreets(actor).filter((street) => isStreetStaff(actor, street)),
    communities: [...new Set(recorded)],
    deputyStreets: streetsAsDeputy(actor),
  }
}
