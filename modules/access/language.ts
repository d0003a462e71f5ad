import type { Doer } from '../../kernel/doer.ts'
import type { Level } from '../../kernel/level.ts'

/** What somebody may be here. Roles follow from seats, posts and mandates of the day; nobody types them. */
export const ROLES = [
  'district_staff',
  'system_admin',
  'street_director',
  'street_deputy_director',
  'street_member',
  'street_secretary',
  'recorder',
  'deputy',
  'unit_handler',
] as const
export type Role = (typeof ROLES)[number]

/** One role with its scope: a street's seat, a recorder's community, a deputy's mandate, a handler's unit with the street it is of. */
export interface RoleGrant {
  readonly role: Role
  readonly streetId: number | null
  readonly communityId: string | null
  /** Only for deputies. */
  readonly level: Level | null
  readonly mandateId: string | null
  /** Only for handlers of a unit. */
  readonly unitId: string | null
}

/** Somebody signed in, with the roles of today. `personId` is never null here. */
export interface Actor extends Doer {
  readonly accountId: string
  readonly personId: string
  readonly personName: string
  readonly sessionId: string
  readonly roles: readonly RoleGrant[]
}

const STREET_STAFF: readonly Role[] = ['street_director', 'street_deputy_director', 'street_secretary']

export function isDistrictStaff(actor: Actor): boolean {
  return actor.roles.some((grant) => grant.role === 'district_staff')
}

export function isSystemAdmin(actor: Actor): boolean {
  return actor.roles.some((grant) => grant.role === 'system_admin')
}

/** Director, part-time deputy director or secretary of that street: those who run its activities. */
export function isStreetStaff(actor: Actor, streetId: number | null): boolean {
  return (
    streetId !== null && actor.roles.some((grant) => STREET_STAFF.includes(grant.role) && grant.streetId === streetId)
  )
}

/** A member of that street's committee: reads what the street does, enters nothing. */
export function isStreetMember(actor: Actor, streetId: number | null): boolean {
  return streetId !== null && actor.roles.some((grant) => grant.role === 'street_member' && grant.streetId === streetId)
}

export function isRecorderOf(actor: Actor, communityId: string | null): boolean {
  return (
    communityId !== null && actor.roles.some((grant) => grant.role === 'recorder' && grant.communityId === communityId)
  )
}

export function isDeputy(actor: Actor): boolean {
  return actor.roles.some((grant) => grant.role === 'deputy')
}

export function isSelf(actor: Actor, personId: string): boolean {
  return actor.personId === personId
}

/** The streets whose committee this person sits in (staff or member). */
export function ownStreets(actor: Actor): number[] {
  const seated = actor.roles.filter(
    (grant) => grant.streetId !== null && (STREET_STAFF.includes(grant.role) || grant.role === 'street_member'),
  )
  return [...new Set(seated.map((grant) => grant.streetId as number))]
}

/** The streets that serve this person as a deputy. */
export function streetsAsDeputy(actor: Actor): number[] {
  const links = actor.roles.filter((grant) => grant.role === 'deputy' && grant.streetId !== null)
  return [...new Set(links.map((grant) => grant.streetId as number))]
}
