import { type RawBuilder, sql } from 'kysely'
import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { RecordSubject } from '../language.ts'
import type { SelfReportOfDay } from '../rules/merge.ts'

/**
 * `= id`, or `= any(ids)` for several. The server keeps the plan of the first; for a list of unknown length it would plan a large statement
 * anew at every call, which costs more than running it.
 */
function oneOf(ids: readonly string[]): RawBuilder<unknown> {
  return ids.length === 1 ? sql`= ${ids[0]}::uuid` : sql`= any(${ids}::uuid[])`
}

/** Statement part: the rows of these records, for the CTE `asked`. */
export function askedRecordsPart(districtId: number, recordIds: readonly string[]): RawBuilder<unknown> {
  return sql`select * from duty.record where district_id = ${districtId} and record_id ${oneOf(recordIds)}`
}

/** Statement part: whose years the records of the CTE `asked` touch, as (person_id, year). */
export const peopleOfAsked: RawBuilder<unknown> = sql`
  select distinct person_id, extract(year from done_on)::int as year from asked where level = 'district'`

/** Scalar subselect: the records of the CTE `asked` as policies and rules see them (json array, or null). */
export function subjectsOfAsked(districtId: number): RawBuilder<RecordSubject[] | null> {
  return sql<
    RecordSubject[] | null
  >`(select json_agg(json_build_object('recordId', r.record_id, 'personId', r.person_id, 'level', r.level,
    'streetId', r.street_id, 'kind', r.kind, 'role', r.role, 'doneOn', r.done_on, 'units', r.units, 'themed', r.themed, 'title', r.title,
    'sourceKind', r.source_kind, 'sourceId', r.source_id, 'state', r.state, 'objectionUntil', r.objection_until, 'objected', r.objected,
    'submittedBy', r.submitted_by, 'onBehalf', r.on_behalf, 'streetReviewedBy', (select s.by_person from duty.step s
      where s.district_id = ${districtId} and s.record_id = r.record_id and s.step = 'street-passed' order by s.step_id desc limit 1),
    'version', r.version)) from asked r)`
}

/** Records as policies see them, in no order; ids nobody has are missing. */
export async function recordSubjects(
  db: Sql,
  districtId: number,
  recordIds: readonly string[],
): Promise<RecordSubject[]> {
  const { rows } = await sql<{ subjects: RecordSubject[] | null }>`
    with asked as (${askedRecordsPart(districtId, recordIds)}) select ${subjectsOfAsked(districtId)} as subjects`.execute(
    db,
  )
  return rows[0]?.subjects ?? []
}

/** Statement part: those present at these activities as (person_id, year, day). */
export function presentPeoplePart(districtId: number, activityIds: readonly string[]): RawBuilder<unknown> {
  return sql`
    select distinct t.person_id, extract(year from a.held_on)::int as year, a.held_on as day
    from activities.attendance t
    join activities.activity a on a.district_id = t.district_id and a.activity_id = t.activity_id
    where t.district_id = ${districtId} and t.activity_id ${oneOf(activityIds)} and t.mark = 'present'`
}

/** Statement part: those present at the sessions of a contact-day morning as (person_id, year, day). */
export function presentOnDayPart(districtId: number, contactDayId: string): RawBuilder<unknown> {
  return sql`
    select distinct t.person_id, extract(year from a.held_on)::int as year, a.held_on as day
    from activities.attendance t
    join activities.activity a on a.district_id = t.district_id and a.activity_id = t.activity_id
    where t.district_id = ${districtId} and a.contact_day_id = ${contactDayId}::uuid and t.mark = 'present' and a.state <> 'cancelled'`
}

/** Statement part: named people on a day, as (person_id, year, day). */
export function namedPeoplePart(personIds: readonly string[], day: CivilDate): RawBuilder<unknown> {
  return sql`select distinct x.id as person_id, ${yearOf(day)}::int as year, ${day}::date as day
    from jsonb_to_recordset(${JSON.stringify(personIds.map((id) => ({ id })))}::jsonb) as x(id uuid)`
}

/** Scalar subselect: self-reports of the people in `people` of their day that wait or stand (json array, or null). */
export function selfReportsPart(districtId: number, people: string): RawBuilder<SelfReportOfDay[] | null> {
  return sql<
    SelfReportOfDay[] | null
  >`(select json_agg(json_build_object('recordId', r.record_id, 'personId', r.person_id, 'kind', r.kind,
      'doneOn', r.done_on, 'state', r.state, 'version', r.version))
    from ${sql.id(people)} p
    join duty.record r on r.district_id = ${districtId} and r.person_id = p.person_id and r.done_on = p.day
    where r.source_kind = 'self_report' and r.state in ('submitted', 'street_reviewed', 'returned', 'confirmed'))`
}
