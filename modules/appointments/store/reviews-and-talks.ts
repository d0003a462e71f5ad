import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface SaidReview {
  readonly districtId: number
  readonly reviewId: string
  readonly tenureId: string
  readonly year: number
  readonly words: string
  readonly result: string
  readonly by: string
  readonly at: Date
}

/** A review of a year; a second one of the same tenure and year breaks `yearly_review_district_id_tenure_id_year_key`. */
export async function putReview(db: Sql, said: SaidReview, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into appointments.yearly_review (district_id, review_id, tenure_id, year, words, result, by_person, at)
      values (${said.districtId}, ${said.reviewId}::uuid, ${said.tenureId}::uuid, ${said.year}, ${said.words}, ${said.result}, ${said.by}::uuid, ${said.at})
      returning review_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select review_id from made`.execute(db)
}

/** The review that stands, corrected; answers whether it was still as read. */
export async function changeReview(
  db: Sql,
  said: SaidReview & { version: number },
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update appointments.yearly_review set words = ${said.words}, result = ${said.result}, by_person = ${said.by}::uuid, at = ${said.at}, version = version + 1
      where district_id = ${said.districtId} and review_id = ${said.reviewId}::uuid and tenure_id = ${said.tenureId}::uuid and version = ${said.version}
      returning review_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select review_id from changed`.execute(db)
  return rows.length === 1
}

/** A reminder talk that was held. Never changed. */
export async function putTalk(
  db: Sql,
  said: {
    readonly districtId: number
    readonly talkId: string
    readonly tenureId: string
    readonly heldOn: string
    readonly heldBy: string
    readonly words: string
    readonly by: string
    readonly at: Date
  },
  audit: AuditFact,
): Promise<void> {
  await sql`
    with made as (
      insert into appointments.talk (district_id, talk_id, tenure_id, held_on, held_by, words, by_person, at)
      values (${said.districtId}, ${said.talkId}::uuid, ${said.tenureId}::uuid, ${said.heldOn}::date, ${said.heldBy}, ${said.words}, ${said.by}::uuid, ${said.at})
      returning talk_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select talk_id from made`.execute(db)
}
