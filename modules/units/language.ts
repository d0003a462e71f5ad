import { CAN, cannot, type Verdict } from '../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetStaff } from '../access/language.ts'

/** Whose unit it is: a street's office department, a department of the district, or a body beyond both. */
export const UNIT_KINDS = ['street_department', 'district_department', 'other_body'] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** A handling unit (办理单位) as other modules speak of it. */
export interface Unit {
  readonly unitId: string
  /** Null for units of the district and beyond. */
  readonly streetId: number | null
  readonly kind: UnitKind
  readonly name: string
  readonly nameEn: string
}

/** Works on the unit's tasks today. */
export function isHandlerOf(actor: Actor, unitId: string): boolean {
  return actor.roles.some((grant) => grant.role === 'unit_handler' && grant.unitId === unitId)
}

/** The units this person works for. */
export function ownUnits(actor: Actor): string[] {
  const units = actor.roles.filter((grant) => grant.role === 'unit_handler' && grant.unitId !== null)
  return [...new Set(units.map((grant) => grant.unitId as string))]
}

/** Units of a street are kept by that street's staff and the district, all others by the district. */
export function mayKeepUnit(actor: Actor, unit: Pick<Unit, 'streetId'>): Verdict {
  if (isDistrictStaff(actor) || isStreetStaff(actor, unit.streetId)) return CAN
  return cannot(unit.streetId === null ? 'units.kept-by-district' : 'units.kept-by-street')
}
