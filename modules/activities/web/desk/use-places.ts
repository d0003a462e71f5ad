import { useMemo } from 'react'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick } from '../../../../platform/ui/language.tsx'
import { hasRole, useMe } from '../../../../platform/ui/me.tsx'
import type { DistrictAnswer } from '../../../districts/contract.ts'

export interface Option<V> {
  value: V
  label: string
}

export interface Places {
  ready: boolean
  /** Streets this person may plan for; a district office has all of them. */
  ownStreets: Option<number>[]
  allStreets: Option<number>[]
  /** May plan what the district organises itself. */
  district: boolean
  communitiesOf(streetId: number | null): Option<string>[]
}

const STAFF = ['street_director', 'street_deputy_director', 'street_secretary']

/** Streets and communities of the district, and which of them this person runs. */
export function usePlaces(): Places {
  const me = useMe()
  const pick = usePick()
  const { data } = useAsk<DistrictAnswer>('/api/v1/district')
  return useMemo(() => {
    const district = hasRole(me, 'district_staff')
    const own = new Set(me.roles.filter((grant) => STAFF.includes(grant.role)).map((grant) => grant.streetId))
    const streets = data?.streets ?? []
    const name = (place: { name: string; nameEn: string }) => pick({ zh: place.name, en: place.nameEn })
    const allStreets = streets.map((street) => ({ value: street.streetId, label: name(street) }))
    return {
      ready: data !== undefined,
      district,
      allStreets,
      ownStreets: allStreets.filter((street) => district || own.has(street.value)),
      communitiesOf: (streetId) =>
        streets
          .filter((street) => street.streetId === streetId)
          .flatMap((street) => street.communities.map((one) => ({ value: one.communityId, label: name(one) }))),
    }
  }, [data, me, pick])
}
