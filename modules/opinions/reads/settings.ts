import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import { type OpinionSettings, settingsInForce } from '../rules/settings.ts'

/** A district's settings with their version; 0 where nothing is stored and the defaults hold. */
export async function readSettings(
  db: Sql,
  districtId: number,
): Promise<{ settings: OpinionSettings; version: number }> {
  const { rows } = await sql<{ settings: Partial<OpinionSettings>; version: number }>`
    select settings, version from opinions.setting where district_id = ${districtId}`.execute(db)
  return { settings: settingsInForce(rows[0]?.settings ?? {}), version: rows[0]?.version ?? 0 }
}
