import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Mark, PartTaken } from '../language.ts'

/** Somebody on a given day: under which mandate they count, and what the roster of an activity says of them already. */
export interface PersonOn {
  readonly personId: string
  readonly name: string
  /** Null: no mandate of any level in force on that day. */
  readonly mandateId: string | null
  readonly level: Level | null
  readonly streetId: number | null
  readonly role: PartTaken | null
  readonly mark: Mark | null
}

/** Under which of several mandates a person counts in a session: a district mandate goes before the others. */
export function levelRank(column: string): RawBuilder<number> {
  return sql`array_position(array['district', 'municipal', 'provincial', 'national', 'township', 'consultative'], ${sql.ref(column)})`
}

/** The mandate in force on `on` that goes before the person's others, as a lateral join on `p.person_id`. */
export function leadingMandate(on: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`left join lateral (
      select m.mandate_id, m.level, m.street_id, m.delegation_id from roster.mandate m
      where m.district_id = p.district_id and m.person_id = p.person_id
        and m.starts_on <= ${on} and (m.ends_on is null or m.ends_on > ${on})
      order by ${levelRank('m.level')}, m.starts_on, m.mandate_id limit 1
    ) lead on true`
}

/** These people as they stand on the day; ids nobody has are missing from the answer. */
export async function personsOn(
  db: Sql,
  asked: { districtId: number; on: CivilDate; personIds: readonly string[]; activityId: string | null },
): Promise<PersonOn[]> {
  if (asked.personIds.length === 0) return []
  const found = await sql<PersonOn>`
    select p.person_id as "personId", p.name, lead.mandate_id as "mandateId", lead.level, lead.street_id as "streetId",
      t.role, t.mark
    from roster.person p
    ${leadingMandate(sql`${asked.on}::date`)}
    left join activities.attendance t on t.district_id = p.district_id and t.activity_id = ${asked.activityId}::uuid
      and t.person_id = p.person_id
    where p.district_id = ${asked.districtId} and p.person_id = any(${asked.personIds}::uuid[])`.execute(db)
  return found.rows
}

/** A group that is due as a whole: a street's deputies, a delegation, a level. */
export interface Group {
  readonly streetId: number | null
  readonly delegationId: string | null
  readonly levels: readonly Level[]
}

/** Everybody of the group who holds such a mandate on the day; at most 500. */
export async function groupOn(db: Sql, districtId: number, on: CivilDate, group: Group): Promise<string[]> {
  const found = await sql<{ personId: string }>`
    select distinct m.person_id as "personId" from roster.mandate m
    where m.district_id = ${districtId} and m.level = any(${group.levels}::text[])
      and m.starts_on <= ${on}::date and (m.ends_on is null or m.ends_on > ${on}::date)
      and (${group.streetId}::int is null or m.street_id = ${group.streetId}::int)
      and (${group.delegationId}::uuid is null or m.delegation_id = ${group.delegationId}::uuid)
    order by 1 limit 500`.execute(db)
  return found.rows.map((row) => row.personId)
}
