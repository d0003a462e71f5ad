import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { RecordState, RecordSubject } from '../language.ts'

/** A line of a deputy's list of records. */
export interface ListedRecord extends RecordSubject {
  readonly titleEn: string
  readonly words: string | null
  readonly submittedAt: Date
  readonly confirmedAt: Date | null
  /** Why it was returned or rejected, as last said. */
  readonly reason: string | null
}

export interface RecordsQuery {
  readonly districtId: number
  readonly personId: string
  readonly year: number | null
  readonly kind: string | null
  readonly states: readonly RecordState[] | null
  readonly after: { doneOn: CivilDate; recordId: string } | null
  readonly limit: number
}

/** One more row than asked for, the newest deed first. */
export async function recordsOf(db: Sql, query: RecordsQuery): Promise<ListedRecord[]> {
  const { rows } = await sql<ListedRecord>`
    select r.record_id as "recordId", r.person_id as "personId", r.level, r.street_id as "streetId", r.kind, r.role,
      r.done_on as "doneOn", r.units, r.themed, r.title, r.title_en as "titleEn", r.words, r.source_kind as "sourceKind",
      r.source_id as "sourceId", r.state, r.objection_until as "objectionUntil", r.objected, r.submitted_by as "submittedBy",
      r.on_behalf as "onBehalf", r.submitted_at as "submittedAt", r.confirmed_at as "confirmedAt", null as "streetReviewedBy", r.version,
      case when r.state in ('returned', 'rejected', 'withdrawn', 'struck') then (
        select t.reason from duty.step t where t.district_id = r.district_id and t.record_id = r.record_id
        order by t.step_id desc limit 1) end as reason
    from duty.record r
    where r.district_id = ${query.districtId} and r.person_id = ${query.personId}::uuid
      ${query.year === null ? sql`` : sql`and r.done_on between make_date(${query.year}::int, 1, 1) and make_date(${query.year}::int, 12, 31)`}
      ${query.kind === null ? sql`` : sql`and r.kind = ${query.kind}`}
      ${query.states === null ? sql`` : sql`and r.state = any(${query.states}::text[])`}
      ${query.after === null ? sql`` : sql`and (r.done_on, r.record_id) < (${query.after.doneOn}::date, ${query.after.recordId}::uuid)`}
    order by r.done_on desc, r.record_id desc
    limit ${query.limit + 1}`.execute(db)
  return rows
}
