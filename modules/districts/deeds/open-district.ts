import { Value } from 'typebox/value'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { DistrictSettings, type DivisionFile } from '../contract.ts'
import type { DistrictSettings as Settings } from '../language.ts'
import { districtById } from '../reads/district-by-id.ts'
import { settingsInForce } from '../rules/settings.ts'
import { misplacedCode } from '../rules/whole-division.ts'
import { putDistrict } from '../store/put-district.ts'

export interface OpenDistrict {
  districtId: number
  division: DivisionFile
  isDemo: boolean
  /** What this district wants other than the defaults. */
  settings?: Partial<Settings>
  now: Date
}

/**
 * Loads a district with its streets and communities, or brings a loaded one up to a newer division file. Run twice it
 * changes nothing the second time. Streets and communities that vanished from the file stay: records point at them.
 * Settings already kept win over the defaults; those passed here win over both.
 * Refuses a district number used for another area (`districts.other-area`), a code out of place
 * (`districts.repeated-code`) and settings out of bounds (`districts.bad-settings`).
 * `tx` must hold the district. Answers whether anything changed; a change leaves one audit row.
 */
export async function openDistrict(tx: Sql, open: OpenDistrict): Promise<{ changed: boolean }> {
  const { districtId, division } = open
  const code = misplacedCode(division)
  if (code !== null) refuse('districts.repeated-code', { params: { code } })
  const kept = await districtById(tx, districtId)
  if (kept && kept.areaCode !== division.areaCode) {
    const params = { districtId, kept: kept.areaCode, given: division.areaCode }
    refuse('districts.other-area', { status: 409, params })
  }
  const settings = settingsInForce(division, { ...kept?.settings, ...open.settings })
  const flaw = Value.Errors(DistrictSettings, settings)[0]
  if (flaw) refuse('districts.bad-settings', { field: 'settings', params: { field: flaw.instancePath } })
  return putDistrict(tx, { districtId, division, settings, isDemo: open.isDemo, at: open.now })
}
