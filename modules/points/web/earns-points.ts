import type { Me } from '../../../platform/ui/me.tsx'

/** Only a district mandate earns district points; deputies of other levels are counted. */
export function earnsPoints(me: Me): boolean {
  return me.roles.some((grant) => grant.role === 'deputy' && grant.level === 'district')
}
