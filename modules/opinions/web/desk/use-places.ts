import { useMemo } from 'react'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import type { DistrictAnswer } from '../../../districts/contract.ts'

export interface Choice {
  value: string
  label: string
}

/** Streets and communities of the district as choices, and the asker's own street where there is just one. */
export function usePlaces() {
  const me = useMe()
  const pick = usePick()
  const { data } = useAsk<DistrictAnswer>('/api/v1/district')
  return useMemo(() => {
    const name = (place: { name: string; nameEn: string }) => pick({ zh: place.name, en: place.nameEn })
    const streets = data?.streets ?? []
    const seats = me.roles.filter((grant) => grant.role.startsWith('street_')).map((grant) => grant.streetId)
    const own = new Set(seats)
    return {
      streets: streets.map((street): Choice => ({ value: String(street.streetId), label: name(street) })),
      /** The one street of a street's own people; null for the district. */
      ownStreet: own.size === 1 ? ([...own][0] ?? null) : null,
      communitiesOf: (streetId: number | null): Choice[] =>
        streets
          .filter((street) => street.streetId === streetId)
          .flatMap((street) => street.communities.map((one) => ({ value: one.communityId, label: name(one) }))),
    }
  }, [data, me, pick])
}
