import { useMemo } from 'react'
import { useRows } from '../../../../platform/ui/desk/use-ask.ts'
import { usePick } from '../../../../platform/ui/language.tsx'
import type { UnitRow } from '../../../units/contract.ts'
import type { UnitKind } from '../../../units/language.ts'

/** A unit to hand something to. */
export interface UnitChoice {
  value: string
  label: string
  kind: UnitKind
  streetId: number | null
}

/** The units in use, by name in the language in use. */
export function useUnits(): UnitChoice[] {
  const pick = usePick()
  const { rows } = useRows<UnitRow>('/api/v1/units', { limit: 100 })
  return useMemo(
    () =>
      rows.map((unit) => ({
        value: unit.unitId,
        label: pick({ zh: unit.name, en: unit.nameEn }),
        kind: unit.kind,
        streetId: unit.streetId,
      })),
    [rows, pick],
  )
}
