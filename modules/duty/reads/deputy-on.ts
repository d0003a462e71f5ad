import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** Somebody as a deputy on a day: the mandate under which a fact of that day counts, a district mandate going before the others. */
export interface DeputyOn {
  readonly personId: string
  readonly name: string
  /** Null: no mandate on that day. */
  readonly mandateId: string | null
  readonly level: Level | null
  readonly streetId: number | null
  /** The organiser's record of the same kind on that day, if there is one. */
  readonly organisersRecordId: string | null
}

/** The person on that day, or null where nobody has the id. */
export async function deputyOn(
  db: Sql,
  districtId: number,
  personId: string,
  day: CivilDate,
  kind: string,
): Promise<DeputyOn | null> {
  const { rows } = await sql<DeputyOn>`
    select p.person_id as "personId", p.name, lead.mandate_id as "mandateId", lead.level, lead.street_id as "streetId",
      (select r.record_id from duty.record r
        where r.district_id = p.district_id and r.person_id = p.person_id and r.done_on = ${day}::date and r.kind = ${kind}
          and r.source_kind <> 'self_report' and r.state = 'confirmed'
        order by r.record_id limit 1) as "organisersRecordId"
    from roster.person p
    left join lateral (
      select m.mandate_id, m.level, m.street_id from roster.mandate m
      where m.district_id = p.district_id and m.person_id = p.person_id
        and m.starts_on <= ${day}::date and (m.ends_on is null or m.ends_on > ${day}::date)
      order by array_position(array['district', 'municipal', 'provincial', 'national', 'township', 'consultative'], m.level),
        m.starts_on, m.mandate_id
      limit 1
    ) lead on true
    where p.district_id = ${districtId} and p.person_id = ${personId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** Whose duty it is, for policies: the streets of the deputy's latest mandate at each level. */
export interface DutyOwner {
  readonly personId: string
  readonly name: string
  readonly streetIds: readonly number[]
}

/** Array of the streets that serve `roster.person p` under the latest mandate at each level. */
export const STREETS_SERVING = sql<number[]>`coalesce((select array_agg(distinct m.street_id) from roster.mandate m
    where m.district_id = p.district_id and m.person_id = p.person_id and m.street_id is not null
      and not exists (select 1 from roster.mandate later where later.district_id = m.district_id and later.person_id = m.person_id
        and later.level = m.level and later.starts_on > m.starts_on)), '{}')`

/** The person behind a duty file, or null. */
export async function dutyOwner(db: Sql, districtId: number, personId: string): Promise<DutyOwner | null> {
  const { rows } = await sql<DutyOwner>`
    select p.person_id as "personId", p.name, ${STREETS_SERVING} as "streetIds"
    from roster.person p
    where p.district_id = ${districtId} and p.person_id = ${personId}::uuid`.execute(db)
  return rows[0] ?? null
}
