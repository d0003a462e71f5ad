import { hasRole, type Me } from '../../../../platform/ui/me.tsx'

/** Those who run a street's ledger, and the district. */
export const OFFICES = ['district_staff', 'street_director', 'street_deputy_director', 'street_secretary'] as const

/** Who sees the ledger at all; the server decides of which street. */
export const READERS = [...OFFICES, 'street_member'] as const

export function mayEnter(me: Me): boolean {
  return hasRole(me, ...OFFICES)
}
