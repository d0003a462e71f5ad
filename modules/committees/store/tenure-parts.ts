import { type RawBuilder, sql } from 'kysely'
import type { NewTenure, TenureEnding } from '../language.ts'

/**
 * Inserts tenures, as a CTE of somebody else's statement or alone; yields `tenure_id`. `onlyIf`: a CTE of the statement that must have a row. `after`: the
 * CTE that ends tenures in the same statement (`endTenuresPart`), done first, so that a seat may change hands on one day and two may
 * swap theirs. Two holders of one seat at one time break `seat_held_once` (23P01) and with it the whole statement.
 */
export function tenuresPart(asked: {
  readonly districtId: number
  readonly tenures: readonly NewTenure[]
  readonly onlyIf?: string
  readonly after?: string
}): RawBuilder<{ tenure_id: string }> {
  const rows = asked.tenures.map((one) => ({
    ...{
      tenure_id: one.tenureId,
      street_id: one.streetId,
      seat: one.seat,
      seat_no: one.seatNo,
      full_time: one.fullTime,
    },
    ...{ person_id: one.personId, concurrent_post: one.concurrentPost ?? null, mandate_id: one.mandateId ?? null },
    ...{ post_id: one.postId ?? null, term_id: one.termId ?? null, expires_on: one.expiresOn ?? null },
    ...{ matter_id: one.matterId ?? null, starts_on: one.startsOn },
  }))
  const allowed = asked.onlyIf === undefined ? sql`true` : sql`exists (select 1 from ${sql.id(asked.onlyIf)})`
  // Counting all rows of it makes the server finish it before the first row is put in.
  const first = asked.after === undefined ? sql`true` : sql`(select count(*) from ${sql.id(asked.after)}) >= 0`
  return sql<{ tenure_id: string }>`
    insert into committees.tenure (district_id, tenure_id, street_id, seat, seat_no, full_time, person_id, concurrent_post, mandate_id, post_id,
      term_id, expires_on, matter_id, starts_on)
    select ${asked.districtId}::int, x.tenure_id, x.street_id, x.seat, x.seat_no, x.full_time, x.person_id, x.concurrent_post, x.mandate_id,
      x.post_id, x.term_id, x.expires_on, x.matter_id, x.starts_on
    from json_to_recordset(${JSON.stringify(rows)}::json) as x (tenure_id uuid, street_id int, seat text, seat_no int, full_time boolean,
      person_id uuid, concurrent_post text, mandate_id uuid, post_id uuid, term_id uuid, expires_on date, matter_id uuid, starts_on date)
    where ${allowed} and ${first}
    returning tenure_id`
}

/**
 * Ends tenures that run, as a CTE of somebody else's statement or alone; yields `tenure_id` of those it ended. Who has ended meanwhile is left out: compare the
 * number where all must be ended. Roles of the seats end with them.
 */
export function endTenuresPart(asked: {
  readonly districtId: number
  readonly endings: readonly TenureEnding[]
  readonly onlyIf?: string
}): RawBuilder<{ tenure_id: string }> {
  const rows = asked.endings.map((one) => ({
    ...{ tenure_id: one.tenureId, ends_on: one.endsOn, reason: one.reason, reason_en: one.reasonEn },
  }))
  const allowed = asked.onlyIf === undefined ? sql`true` : sql`exists (select 1 from ${sql.id(asked.onlyIf)})`
  return sql<{ tenure_id: string }>`
    update committees.tenure t set ends_on = x.ends_on, end_reason = x.reason, end_reason_en = x.reason_en, version = t.version + 1
    from json_to_recordset(${JSON.stringify(rows)}::json) as x (tenure_id uuid, ends_on date, reason text, reason_en text)
    where t.district_id = ${asked.districtId} and t.tenure_id = x.tenure_id and t.ends_on is null and ${allowed}
    returning t.tenure_id`
}
