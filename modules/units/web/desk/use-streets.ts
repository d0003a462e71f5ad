import { useMemo } from 'react'
import { useAsk } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick } from '../../../../platform/ui/language.tsx'
import type { DistrictAnswer } from '../../../districts/contract.ts'

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
