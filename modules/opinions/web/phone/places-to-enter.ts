import type { Me } from '../../../../platform/ui/me.tsx'
import type { IntakeAnswer } from '../../contract-intake.ts'
import { RUNS_A_STREET } from './runs-a-street.ts'

type Street = IntakeAnswer['streets'][number]

/** Where one may enter for a resident: a street's staff in all its communities, a recorder in the own ones alone. */
export function placesToEnter(streets: readonly Street[], roles: Me['roles']): Street[] {
  if (roles.some((grant) => grant.role === 'district_staff')) return [...streets]
  const staffed = roles.filter((grant) => RUNS_A_STREET.includes(grant.role)).map((grant) => grant.streetId)
  const recorded = roles.filter((grant) => grant.role === 'recorder').map((grant) => grant.communityId)
  return streets
    .map((street) => ({
      ...street,
      communities: street.communities.filter(
        ({ communityId }) => staffed.includes(street.streetId) || recorded.includes(communityId),
      ),
    }))
    .filter((street) => street.communities.length > 0)
}
