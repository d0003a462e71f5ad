import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

/**
 * The street the article tells of (Pingjiang where there is one), the day of the vote and the span of members. The vote is the first day of a deputy director whom a
 * dossier brought into the seat; where all were entered by hand, the first day of any.
 */
export interface LiveGround {
  streetId: number
  street: string
  streetEn: string
  voteDay: CivilDate | null
  membersLeast: number | null
  membersMost: number | null
}

/** Where the article stands; null in a district without streets. Without a vote, members are counted `today`. */
export async function liveGround(db: Sql, districtId: number, today: CivilDate): Promise<LiveGround | null> {
  const { rows } = await sql<LiveGround>`
    with vote as (select coalesce(min(starts_on) filter (where matter_id is not null), min(starts_on)) as day from committees.tenure
        where district_id = ${districtId} and seat = 'part_time_deputy_director'),
      members as (select t.street_id, count(*)::int as seats from committees.tenure t, vote
        where t.district_id = ${districtId} and t.seat = 'member' and t.starts_on <= coalesce(vote.day, ${today}::date)
          and (t.ends_on is null or t.ends_on > coalesce(vote.day, ${today}::date))
        group by t.street_id)
    select s.street_id as "streetId", s.name as street, s.name_en as "streetEn", (select day from vote) as "voteDay",
      (select min(seats) from members) as "membersLeast", (select max(seats) from members) as "membersMost"
    from districts.street s where s.district_id = ${districtId}
    order by (s.name_en = 'Pingjiang') desc, s.sort, s.street_id limit 1`.execute(db)
  return rows[0] ?? null
}

/** A street by its id; null where the district has none of it. */
export async function streetNamed(
  db: Sql,
  districtId: number,
  streetId: number,
): Promise<{ street: string; streetEn: string } | null> {
  const { rows } = await sql<{ street: string; streetEn: string }>`
    select name as street, name_en as "streetEn" from districts.street
    where district_id = ${districtId} and street_id = ${streetId}`.execute(db)
  return rows[0] ?? null
}
