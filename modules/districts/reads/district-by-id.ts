import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { District, DistrictSettings } from '../language.ts'
import { settingsInForce } from '../rules/settings.ts'

interface Row extends Omit<District, 'settings'> {
  settings: Partial<DistrictSettings>
}

/** The district with the settings in force, or null if it is not kept here. */
export async function districtById(db: Sql, districtId: number): Promise<District | null> {
  const { rows } = await sql<Row>`
    select district_id as "districtId", area_code as "areaCode", name, name_en as "nameEn", settings, is_demo as "isDemo"
    from districts.district
    where district_id = ${districtId}`.execute(db)
  const row = rows[0]
  return row ? { ...row, settings: settingsInForce({ ...row, city: '' }, row.settings) } : null
}
