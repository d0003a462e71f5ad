import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** A kept total that does not equal the sum of its entries. */
export interface StandingDifference {
  readonly personId: string
  readonly year: number
  readonly quarter: number
  readonly standing: number
  readonly sumOfEntries: number
  readonly countKept: number
  readonly count: number
}

/** Proof that standing = Σ entries, for every deputy, quarter and year of the district. An empty list is the proof. */
export async function standingDifferences(db: Sql, districtId: number): Promise<StandingDifference[]> {
  const { rows } = await sql<StandingDifference>`
    with sums as (
      select e.person_id, e.year, q.quarter, sum(e.tenths)::int as tenths, count(*)::int as entries
      from points.entry e cross join lateral (values (0), (e.quarter)) as q(quarter)
      where e.district_id = ${districtId}
      group by e.person_id, e.year, q.quarter
    )
    select coalesce(k.person_id, s.person_id) as "personId", coalesce(k.year, s.year) as year,
      coalesce(k.quarter, s.quarter) as quarter, coalesce(k.tenths, 0) as standing, coalesce(s.tenths, 0) as "sumOfEntries",
      coalesce(k.entries, 0) as "countKept", coalesce(s.entries, 0) as count
    from (select * from points.standing where district_id = ${districtId}) k
    full join sums s on s.person_id = k.person_id and s.year = k.year and s.quarter = k.quarter
    where k.tenths is distinct from s.tenths or k.entries is distinct from s.entries
    order by 2, 3, 1
    limit 100`.execute(db)
  return rows
}
