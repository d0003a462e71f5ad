import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { CommitteeCount } from '../language.ts'

/**
 * The filled seats of every street committee on a day, a row for each street that has one: how many committees there are, directors and
 * whether full-time, part-time deputy directors, members, secretaries.
 */
export async function committeeCounts(db: Sql, districtId: number, on: CivilDate): Promise<CommitteeCount[]> {
  const found = await sql<CommitteeCount>`
    select t.street_id as "streetId",
      count(*) filter (where t.seat = 'director')::int as directors,
      count(*) filter (where t.seat = 'director' and t.full_time)::int as "fullTimeDirectors",
      count(*) filter (where t.seat = 'part_time_deputy_director' and not t.full_time)::int as "partTimeDeputyDirectors",
      count(*) filter (where t.seat = 'member')::int as members,
      count(*) filter (where t.seat = 'secretary')::int as secretaries,
      count(*) filter (where t.seat in ('member', 'secretary') and not t.full_time)::int as "partTimeMembersAndSecretaries"
    from committees.tenure t
    where t.district_id = ${districtId} and t.starts_on <= ${on}::date and (t.ends_on is null or t.ends_on > ${on}::date)
    group by t.street_id
    order by t.street_id`.execute(db)
  return found.rows
}
