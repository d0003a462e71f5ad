import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { ListedRecord } from './records-of.ts'

export interface RecordOfActivity extends ListedRecord {
  readonly personName: string
}

/** The records an activity's closing made, whatever became of them; with `streetIds` only those of these streets' deputies. One row more than asked for. */
export async function recordsOfActivity(
  db: Sql,
  asked: {
    districtId: number
    activityId: string
    streetIds: readonly number[] | null
    after: string | null
    limit: number
  },
): Promise<RecordOfActivity[]> {
  const { rows } = await sql<RecordOfActivity>`
    select r.record_id as "recordId", r.person_id as "personId", p.name as "personName", r.level, r.street_id as "streetId", r.kind, r.role,
      r.done_on as "doneOn", r.units, r.themed, r.title, r.title_en as "titleEn", r.words, r.source_kind as "sourceKind",
      r.source_id as "sourceId", r.state, r.objection_until as "objectionUntil", r.objected, r.submitted_by as "submittedBy",
      r.on_behalf as "onBehalf", r.submitted_at as "submittedAt", r.confirmed_at as "confirmedAt", null as "streetReviewedBy", r.version,
      case when r.state = 'struck' then (
        select t.reason from duty.step t where t.district_id = r.district_id and t.record_id = r.record_id
        order by t.step_id desc limit 1) end as reason
    from duty.record r
    join roster.person p on p.district_id = r.district_id and p.person_id = r.person_id
    where r.district_id = ${asked.districtId} and r.source_id = ${asked.activityId}::uuid and r.source_kind = 'attendance'
      and (${asked.streetIds}::int[] is null or r.street_id = any(${asked.streetIds}::int[]))
      and (${asked.after}::uuid is null or r.record_id > ${asked.after}::uuid)
    order by r.record_id
    limit ${asked.limit + 1}`.execute(db)
  return rows
}
