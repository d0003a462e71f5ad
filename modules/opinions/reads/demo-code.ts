import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** The first community's code that still hangs, as printed; null where none does. */
export async function firstCommunityCode(db: Sql, districtId: number): Promise<string | null> {
  const { rows } = await sql<{ token: string }>`
    select token from opinions.code
    where district_id = ${districtId} and kind = 'community' and revoked_at is null
    order by street_id, community_id, made_at limit 1`.execute(db)
  return rows[0]?.token ?? null
}
