import type { Actor, Role, RoleGrant } from '../language.ts'

/** A role grant for tests: `grant('street_secretary', { streetId: 320508001 })`. */
export function grant(role: Role, scope: Partial<Omit<RoleGrant, 'role'>> = {}): RoleGrant {
  return { role, streetId: null, communityId: null, level: null, mandateId: null, unitId: null, ...scope }
}

/** An actor for tests of rules and deeds, without a session behind it. */
export function actorWith(roles: readonly RoleGrant[], who: Partial<Actor> = {}): Actor {
  return {
    districtId: 320508,
    accountId: '01900000-0000-7000-8000-00000000000a',
    personId: '01900000-0000-7000-8000-00000000000b',
    personName: '测试人',
    onBehalfOf: null,
    sessionId: '01900000-0000-7000-8000-00000000000c',
    roles,
    ...who,
  }
}
