import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface TrailRow {
  entryId: string
  at: Date
  action: string
  subjectKind: string
  subjectId: string
  streetId: number | null
  personId: string | null
  personName: string | null
  onBehalfOfName: string | null
  detail: Record<string, unknown>
}

export interface TrailAsked {
  districtId: number
  /** Null: all of the district. */
  streetIds: readonly number[] | null
  action: string | null
  subjectKind: string | null
  subjectId: string | null
  personId: string | null
  from: CivilDate | null
  to: CivilDate | null
  /** Who asks: what is kept close is shown to whoever did it, and to nobody else. */
  askedBy: string
  limit: number
  after: string | null
}

/**
 * The trace of changes, exports and unmaskings, the latest first; `limit + 1` of them. Entries of a street are those that name it, and those of
 * nobody's street stay with the district. Days are Shanghai days.
 */
export async function auditTrail(db: Sql, asked: TrailAsked): Promise<TrailRow[]> {
  const found = await sql<TrailRow>`
    select e.entry_id as "entryId", e.at, e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.street_id as "streetId",
      e.person_id as "personId", p.name as "personName", b.name as "onBehalfOfName", e.detail
    from audit.entry e
    left join roster.person p on p.district_id = e.district_id and p.person_id = e.person_id
    left join roster.person b on b.district_id = e.district_id and b.person_id = e.on_behalf_of
    where e.district_id = ${asked.districtId} and (not e.kept_close or e.person_id = ${asked.askedBy}::uuid)
      and (${asked.streetIds}::int[] is null or e.street_id = any(${asked.streetIds}::int[]))
      and (${asked.action}::text is null or e.action = ${asked.action} or e.action like ${`${asked.action ?? ''}.%`})
      and (${asked.subjectKind}::text is null or e.subject_kind = ${asked.subjectKind})
      and (${asked.subjectId}::text is null or e.subject_id = ${asked.subjectId})
      and (${asked.personId}::uuid is null or e.person_id = ${asked.personId}::uuid)
      and (${asked.from}::date is null or e.at >= (${asked.from}::date::timestamp at time zone 'Asia/Shanghai'))
      and (${asked.to}::date is null or e.at < ((${asked.to}::date + 1)::timestamp at time zone 'Asia/Shanghai'))
      and (${asked.after}::uuid is null or e.entry_id < ${asked.after}::uuid)
    order by e.entry_id desc
    limit ${asked.limit + 1}`.execute(db)
  return found.rows
}
