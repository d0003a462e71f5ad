import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** A community's code that still hangs, as printed, if there is one in the street whose secretary visitors of the demo play; null where none hangs. */
export async function demoCommunityCode(db: Sql, districtId: number): Promise<string | null> {
  const { rows } = await sql<{ token: string }>`
    select c.token from opinions.code c
    where c.district_id = ${districtId} and c.kind = 'community' and c.revoked_at is null
    order by exists (select 1 from committees.tenure t
        join access.account a on a.district_id = t.district_id and a.person_id = t.person_id and a.login_name = 'demo.4-street-secretary'
        where t.district_id = c.district_id and t.street_id = c.street_id and t.seat = 'secretary' and t.ends_on is null) desc,
      c.street_id, c.community_id, c.made_at limit 1`.execute(db)
  return rows[0]?.token ?? null
}
