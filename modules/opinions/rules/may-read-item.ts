import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import {
  type Actor,
  isDistrictStaff,
  isRecorderOf,
  isSelf,
  isStreetMember,
  isStreetStaff,
  ownStreets,
} from '../../access/language.ts'
import { isHandlerOf, ownUnits } from '../../units/language.ts'
import type { Audience, ItemSubject } from '../language.ts'

/** Runs the item's street, or the district. */
export function isStaffOf(actor: Actor, item: Pick<ItemSubject, 'streetId'>): boolean {
  return isDistrictStaff(actor) || isStreetStaff(actor, item.streetId)
}

/** Works for a unit that has or had a part in it. */
export function isHandlerIn(actor: Actor, item: Pick<ItemSubject, 'unitIds'>): boolean {
  return item.unitIds.some((unitId) => isHandlerOf(actor, unitId))
}

/**
 * Who may read an item: its street and the district; the units with a part in it; the deputy behind it; whoever entered it; the recorder of its community.
 * Confidential: the street's staff, the district and the units. Hidden or held back: the staff alone.
 */
export function mayReadItem(actor: Actor, item: ItemSubject): Verdict {
  if (isStaffOf(actor, item)) return CAN
  if (item.hidden || item.held) return cannot('opinions.not-shown')
  if (isHandlerIn(actor, item)) return CAN
  if (item.confidential) return cannot('opinions.confidential')
  if (isStreetMember(actor, item.streetId) || isRecorderOf(actor, item.communityId)) return CAN
  const own = [item.deputyId, item.enteredBy].some((personId) => personId !== null && isSelf(actor, personId))
  return own ? CAN : cannot('opinions.not-yours')
}

/** Which lines of an item's history are told to this reader. */
export function audiencesFor(actor: Actor, item: ItemSubject): Audience[] {
  if (isStaffOf(actor, item) || isStreetMember(actor, item.streetId)) return ['street', 'unit', 'everyone']
  return isHandlerIn(actor, item) ? ['unit', 'everyone'] : ['everyone']
}

/** The same as `mayReadItem`, for a list: which rows are this reader's. */
export interface ItemScope {
  /** The district's staff: every row. */
  readonly everything: boolean
  /** Streets run: every row of theirs. */
  readonly staffStreets: readonly number[]
  /** Streets followed as a member: what is neither confidential nor held back. */
  readonly streets: readonly number[]
  readonly communities: readonly string[]
  readonly units: readonly string[]
  readonly personId: string
}

/** The rows this reader may see in a list. */
export function itemScope(actor: Actor): ItemScope {
  const streets = ownStreets(actor)
  const recorded = actor.roles.filter(({ role, communityId }) => role === 'recorder' && communityId !== null)
  return {
    everything: isDistrictStaff(actor),
    staffStreets: streets.filter((street) => isStreetStaff(actor, street)),
    streets,
    communities: recorded.map(({ communityId }) => communityId as string),
    units: ownUnits(actor),
    personId: actor.personId,
  }
}
