import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { SubmittedItem } from '../language.ts'

/** An item as far as the deputy's record of having submitted it needs to know; null for one nobody of the deputies submitted. */
export async function submittedItem(db: Sql, districtId: number, itemId: string): Promise<SubmittedItem | null> {
  const { rows } = await sql<SubmittedItem & { raisedOn: CivilDate }>`
    select i.item_id as "itemId", i.deputy_id as "personId", i.raised_on as "raisedOn", i.theme, i.year, i.number, s.name as street
    from opinions.item i
    join districts.street s on s.district_id = i.district_id and s.street_id = i.street_id
    where i.district_id = ${districtId} and i.item_id = ${itemId}::uuid and i.raised_by = 'deputy' and i.deputy_id is not null`.execute(
    db,
  )
  return rows[0] ?? null
}
