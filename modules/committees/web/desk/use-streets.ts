import { useMemo } from 'react'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick } from '../../../../platform/ui/language.tsx'
import { type Me, useMe } from '../../../../platform/ui/me.tsx'
import type { DistrictAnswer } from '../../../districts/contract.ts'

/** Seats and posts whose holders read what committees do. */
export const SEATED = [
  ...(['district_staff', 'street_director', 'street_deputy_director'] as const),
  ...(['street_secretary', 'street_member'] as const),
] as const

/** The district's streets to choose from, in the language in use. */
export function useStreets(): { value: number; label: string }[] {
  const pick = usePick()
  const { data } = useAsk<DistrictAnswer>('/api/v1/district')
  return useMemo(
    () =>
      (data?.streets ?? []).map(({ streetId, name, nameEn }) => ({
        value: streetId,
        label: pick({ zh: name, en: nameEn }),
      })),
    [data, pick],
  )
}

/** The street of somebody's seat; null for those who read all streets. */
export function ownStreet(me: Me): number | null {
  if (me.roles.some(({ role }) => role === 'district_staff')) return null
  return me.roles.find(({ role, streetId }) => streetId !== null && role.startsWith('street_'))?.streetId ?? null
}

/** The street a page is about: the one in its address, one's own, or the first. 0 while the streets are not known. */
export function useChosenStreet(param: string | undefined): number {
  const me = useMe()
  const streets = useStreets()
  return Number(param ?? ownStreet(me) ?? streets[0]?.value ?? 0)
}
