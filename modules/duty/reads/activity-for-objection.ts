import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** A closed activity and what it has of one deputy, to judge and to repair a missing record. */
export interface ActivityForObjection {
  readonly districtId: number
  readonly activityId: string
  readonly kind: string
  readonly title: string
  readonly titleEn: string
  readonly themed: boolean
  readonly halfDays: number
  readonly heldOn: CivilDate
  readonly held: boolean
  readonly streetId: number | null
  readonly mark: string | null
  /** The mandate that counts on that day; null: none. */
  readonly mandateId: string | null
  readonly level: Level | null
  readonly deputyStreetId: number | null
  /** The standing record from it, if there is one. */
  readonly recordId: string | null
  /** One that was struck and may be put back. */
  readonly struck: {
    readonly recordId: string
    readonly version: number
    readonly role: string
    readonly units: number
  } | null
}

/** The activity with this deputy's mark, mandate of the day and record; null where nobody has the id. */
export async function activityForObjection(
  db: Sql,
  districtId: number,
  activityId: string,
  personId: string,
): Promise<ActivityForObjection | null> {
  const { rows } = await sql<ActivityForObjection>`
    select a.district_id as "districtId", a.activity_id as "activityId", a.kind, a.title, a.title_en as "titleEn", a.theme is not null as themed,
      a.half_days as "halfDays", a.held_on as "heldOn", a.state in ('closed', 'summarised') as held, a.street_id as "streetId", t.mark,
      lead.mandate_id as "mandateId", lead.level, lead.street_id as "deputyStreetId",
      (select r.record_id from duty.record r
        where r.district_id = a.district_id and r.source_id = a.activity_id and r.person_id = ${personId}::uuid
          and r.source_kind = 'attendance' and r.state = 'confirmed') as "recordId",
      (select json_build_object('recordId', r.record_id, 'version', r.version, 'role', r.role, 'units', r.units) from duty.record r
        where r.district_id = a.district_id and r.source_id = a.activity_id and r.person_id = ${personId}::uuid
          and r.source_kind = 'attendance' and r.state = 'struck') as struck
    from activities.activity a
    left join activities.attendance t on t.district_id = a.district_id and t.activity_id = a.activity_id and t.person_id = ${personId}::uuid
    left join lateral (
      select m.mandate_id, m.level, m.street_id from roster.mandate m
      where m.district_id = a.district_id and m.person_id = ${personId}::uuid
        and m.starts_on <= a.held_on and (m.ends_on is null or m.ends_on > a.held_on)
      order by array_position(array['district', 'municipal', 'provincial', 'national', 'township', 'consultative'], m.level),
        m.starts_on, m.mandate_id
      limit 1
    ) lead on true
    where a.district_id = ${districtId} and a.activity_id = ${activityId}::uuid`.execute(db)
  return rows[0] ?? null
}
