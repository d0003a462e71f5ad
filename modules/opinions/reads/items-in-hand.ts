import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import { IN_HANDS } from '../rules/item-facts.ts'

/** Items in which this unit has a part that is not over, as lead or beside it. */
export async function itemsInHand(db: Sql, districtId: number, unitId: string): Promise<number> {
  const { rows } = await sql<{ items: number }>`
    select count(distinct i.item_id)::int as items
    from opinions.part p
    join opinions.item i on i.district_id = p.district_id and i.item_id = p.item_id and i.round = p.round
    where p.district_id = ${districtId} and p.unit_id = ${unitId}::uuid and p.state not in ('done', 'returned', 'taken_away')
      and i.state = any(${[...IN_HANDS]}::text[])`.execute(db)
  return rows[0]?.items ?? 0
}
