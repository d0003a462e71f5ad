import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { Breakdown } from '../language.ts'
import { COUNTS, type Counts } from '../rules/rates.ts'
import { countedIf, type FiguresScope, factsPart, groupColumn } from './figures-facts.ts'

export interface GroupCounts {
  readonly key: string
  readonly name: string
  readonly nameEn: string
  readonly counts: Counts
}

/** Counts of each group, in the order of their names; groups without an item are left out. */
export async function figuresCounts(db: Sql, scope: FiguresScope, by: Breakdown): Promise<GroupCounts[]> {
  const counts = sql.join(
    COUNTS.map((count) => sql`${sql.lit(count)}::text, count(*) filter (where ${countedIf(count)})::int`),
  )
  const { rows } = await sql<GroupCounts>`
    with facts as (${factsPart(scope)}),
    groups as (select ${groupColumn(by)} as key, jsonb_build_object(${counts}) as counts from facts f group by 1)
    select g.key, coalesce(s.name, u.name, m.name, '') as name, coalesce(s.name_en, u.name_en, m.name_en, '') as "nameEn", g.counts
    from groups g
    left join districts.street s on ${by === 'street'} and s.district_id = ${scope.districtId} and s.street_id::text = g.key
    left join units.unit u on ${by === 'unit'} and u.district_id = ${scope.districtId} and u.unit_id::text = g.key
    left join districts.community m on ${by === 'community'} and m.district_id = ${scope.districtId} and m.community_id = g.key
    order by s.sort nulls last, u.street_id nulls first, 2, g.key`.execute(db)
  return rows
}
