import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface KnownRecordRow {
  recordId: string
  externalId: string | null
  personId: string
  kind: string
  doneOn: CivilDate
  units: number
  title: string
  /** Made by attending, not by registering. */
  fromAttendance: boolean
}

/** Records a list may speak of: by external id, or of the same deputy, day and kind. What was struck, rejected or withdrawn does not count. */
export async function knownRecords(
  db: Sql,
  districtId: number,
  asked: { externalIds: readonly string[]; deeds: readonly { personId: string; doneOn: CivilDate; kind: string }[] },
): Promise<KnownRecordRow[]> {
  const found = await sql<KnownRecordRow>`
    with meant as (
      select record_id from duty.record where district_id = ${districtId} and external_id = any(${asked.externalIds}::text[])
      union
      select r.record_id from duty.record r
      join jsonb_to_recordset(${JSON.stringify(asked.deeds)}::jsonb) as x("personId" uuid, "doneOn" date, kind text)
        on r.person_id = x."personId" and r.done_on = x."doneOn" and r.kind = x.kind
      where r.district_id = ${districtId})
    select r.record_id as "recordId", r.external_id as "externalId", r.person_id as "personId", r.kind, r.done_on as "doneOn", r.units, r.title,
      (r.source_kind <> 'self_report' and r.external_id is null) as "fromAttendance"
    from duty.record r
    where r.district_id = ${districtId} and r.state not in ('struck', 'rejected', 'withdrawn') and r.record_id in (select record_id from meant)`.execute(
    db,
  )
  return found.rows
}
