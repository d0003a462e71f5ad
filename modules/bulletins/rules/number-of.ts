import { documentNumber } from '../../../platform/documents/chinese-text.ts'
import type { DistrictSettings } from '../../districts/language.ts'

/** 姑苏人大〔2026〕8号, or null before the bulletin is issued. */
export function numberOf(
  bulletin: { number: number | null; numberYear: number | null },
  settings: DistrictSettings,
): string | null {
  const { number, numberYear: year } = bulletin
  return number === null || year === null ? null : documentNumber({ code: settings.docPrefix, year, number })
}
