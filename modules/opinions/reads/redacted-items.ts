import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** Items whose words were redacted since: copies of those words elsewhere are to go as well. */
export async function redactedItems(db: Sql, districtId: number, since: Date): Promise<string[]> {
  const { rows } = await sql<{ itemId: string }>`
    select distinct item_id as "itemId" from opinions.step
    where district_id = ${districtId} and event = 'erase' and detail @> '{"redacted": true}' and at >= ${since}`.execute(
    db,
  )
  return rows.map(({ itemId }) => itemId)
}
