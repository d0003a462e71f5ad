import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import {
  type Actor,
  isDistrictStaff,
  isSelf,
  isStreetMember,
  isStreetStaff,
  isSystemAdmin,
  ownStreets,
} from '../../access/language.ts'
import { isHandlerOf, mayKeepUnit, ownUnits, type Unit } from '../language.ts'

/**
 * Whose units this person finds in lists: those who hand matters over need the names of the district's units and of their street's, handlers those they work for.
 * Null streets: all. Deputies, recorders and residents meet a unit by its name on an item.
 */
export interface UnitsSeen {
  readonly streetIds: readonly number[] | null
  readonly ofDistrict: boolean
  readonly unitIds: readonly string[]
}

export function unitsSeen(actor: Actor): UnitsSeen {
  const all = isDistrictStaff(actor) || isSystemAdmin(actor)
  const streetIds = ownStreets(actor)
  return { streetIds: all ? null : streetIds, ofDistrict: all || streetIds.length > 0, unitIds: ownUnits(actor) }
}

export function mayListUnits(actor: Actor): Verdict {
  const { streetIds, ofDistrict, unitIds } = unitsSeen(actor)
  return streetIds === null || ofDistrict || unitIds.length > 0 ? CAN : cannot('units.list-for-offices')
}

/** Who works in a unit is seen by those who keep it, those who work in it, and the members of its street's committee. */
export function maySeeUnit(actor: Actor, unit: Pick<Unit, 'unitId' | 'streetId'>): Verdict {
  if (mayKeepUnit(actor, unit).can || isSystemAdmin(actor)) return CAN
  return isHandlerOf(actor, unit.unitId) || isStreetMember(actor, unit.streetId) ? CAN : cannot('units.not-yours')
}

/** A unit of a street belongs to that street, all others to none. */
export function placeFits(kind: Unit['kind'], streetId: number | null): Verdict {
  return (kind === 'street_department') === (streetId !== null) ? CAN : cannot('units.street-of-kind')
}

/** A person as the rule looks at them: the streets that serve them already, and whose units they work for. */
export interface Candidate {
  readonly personId: string
  readonly streetIds: readonly number[]
}

/**
 * Whom somebody may make a handler: the district anybody; a street somebody new or somebody it knows already, since people of other streets are the
 * district's to appoint. Nobody makes themselves one: who hands over and releases does not also answer.
 */
export function mayMakeHandler(actor: Actor, candidate: Candidate | null): Verdict {
  if (candidate !== null && isSelf(actor, candidate.personId)) return cannot('units.not-yourself')
  if (isDistrictStaff(actor) || candidate === null) return CAN
  return candidate.streetIds.some((street) => isStreetStaff(actor, street)) ? CAN : cannot('units.person-unknown')
}

/** The sentences of a unit are written and seen by those who work in it, no others. */
export function mayKeepTemplates(
  actor: Actor,
  unit: Pick<Unit, 'unitId'> & { readonly closedOn: string | null },
): Verdict {
  if (!isHandlerOf(actor, unit.unitId)) return cannot('units.templates-by-unit')
  return unit.closedOn === null ? CAN : cannot('units.closed')
}

/**
 * Accounts of a unit's handlers: the district and the administrator open all; a street those of its own units' handlers. Whether a person does something else here as well, which leaves
 * the account to the district, is asked where it is opened.
 */
export function mayOpenAccounts(actor: Actor, unit: Pick<Unit, 'streetId'>): Verdict {
  const opens = isDistrictStaff(actor) || isSystemAdmin(actor) || isStreetStaff(actor, unit.streetId)
  return opens ? CAN : cannot('units.accounts-by-district')
}
