import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { ItemState } from '../language.ts'

/** An item as whoever holds the receipt is recognised by. */
export interface PublicItem {
  readonly itemId: string
  readonly streetId: number
  readonly receipt: string
  readonly queryHash: string
  readonly state: ItemState
}

/** The item of this receipt, or null. */
export async function publicItem(db: Sql, districtId: number, receipt: string): Promise<PublicItem | null> {
  const { rows } = await sql<PublicItem>`
    select item_id as "itemId", street_id as "streetId", receipt, query_hash as "queryHash", state
    from opinions.item where district_id = ${districtId} and receipt = ${receipt}`.execute(db)
  return rows[0] ?? null
}
