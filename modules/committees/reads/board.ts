import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Tenure } from '../language.ts'

export interface CommitteeOfStreet {
  streetId: number
  name: string
  nameEn: string
  tenures: Tenure[]
}

const columns = sql`t.tenure_id as "tenureId", t.seat, t.seat_no as "seatNo", t.full_time as "fullTime", t.person_id as "personId",
  p.name as "personName", t.concurrent_post as "concurrentPost", t.starts_on as "startsOn", t.ends_on as "endsOn", t.version`

const personOf: RawBuilder<unknown> = sql`join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id`

/** Every street with who sat in its committee on the day; one statement. */
export async function boardOn(db: Sql, districtId: number, on: CivilDate): Promise<CommitteeOfStreet[]> {
  const found = await sql<CommitteeOfStreet>`
    select s.street_id as "streetId", s.name, s.name_en as "nameEn",
      coalesce((select json_agg(json_build_object('tenureId', t.tenure_id, 'seat', t.seat, 'seatNo', t.seat_no, 'fullTime', t.full_time,
          'personId', t.person_id, 'personName', p.name, 'concurrentPost', t.concurrent_post, 'startsOn', t.starts_on,
          'endsOn', t.ends_on, 'version', t.version) order by t.seat, t.seat_no)
        from committees.tenure t ${personOf}
        where t.district_id = s.district_id and t.street_id = s.street_id
          and t.starts_on <= ${on}::date and (t.ends_on is null or t.ends_on > ${on}::date)), '[]'::json) as tenures
    from districts.street s where s.district_id = ${districtId}
    order by s.sort, s.street_id`.execute(db)
  return found.rows
}

/** All tenures of a street's committee, the latest first; `limit + 1` of them. */
export async function tenuresOfStreet(
  db: Sql,
  asked: {
    districtId: number
    streetId: number
    limit: number
    after: readonly [startsOn: string, tenureId: string] | null
  },
): Promise<(Tenure & { endReason: string | null })[]> {
  const found = await sql<Tenure & { endReason: string | null }>`
    select ${columns}, t.end_reason as "endReason"
    from committees.tenure t ${personOf}
    where t.district_id = ${asked.districtId} and t.street_id = ${asked.streetId}
      and (${asked.after?.[0] ?? null}::date is null
        or (t.starts_on, t.tenure_id) < (${asked.after?.[0] ?? null}::date, ${asked.after?.[1] ?? null}::uuid))
    order by t.starts_on desc, t.tenure_id desc
    limit ${asked.limit + 1}`.execute(db)
  return found.rows
}
