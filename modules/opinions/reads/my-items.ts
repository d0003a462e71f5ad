import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { type ListedRow, listedColumns, listedJoins } from './item-rows.ts'

/**
 * What this person submitted, entered for somebody or stands behind as deputy, newest first, one more than the limit. Confidential and hidden items are the staff's.
 */
export async function myItems(
  db: Sql,
  asked: {
    districtId: number
    personId: string
    today: CivilDate
    open: boolean | null
    limit: number
    after: { readonly on: CivilDate; readonly itemId: string } | null
  },
): Promise<ListedRow[]> {
  const { districtId, personId, today, open, limit, after } = asked
  const { rows } = await sql<ListedRow>`
    select ${listedColumns(districtId, today)}
    from (select x.* from opinions.item x
      where x.district_id = ${districtId} and (x.deputy_id = ${personId}::uuid or x.entered_by = ${personId}::uuid)
        and not x.confidential and not x.hidden and not x.held
        and (${open}::boolean is null or (x.closed_at is null) = ${open}::boolean)
        ${after === null ? sql`` : sql`and (x.raised_on, x.item_id) < (${after.on}::date, ${after.itemId}::uuid)`}
      order by x.raised_on desc, x.item_id desc limit ${limit + 1}) i
    ${listedJoins}
    order by i.raised_on desc, i.item_id desc`.execute(db)
  return rows
}
