import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'

/** The CTE `reported`: that there was a report against a candidate, and what it says in a sentence. */
export function newReportPart(
  districtId: number,
  report: {
    readonly reportId: string
    readonly matterId: string
    readonly receivedOn: CivilDate
    readonly words: string
    readonly by: string
    readonly at: Date
  },
): RawBuilder<unknown> {
  return sql`reported as (
    insert into appointments.report_against (district_id, report_id, matter_id, received_on, words, by_person, at)
    select ${districtId}::int, ${report.reportId}::uuid, ${report.matterId}::uuid, ${report.receivedOn}::date, ${report.words}::text,
      ${report.by}::uuid, ${report.at}::timestamptz
    where exists (select 1 from changed))`
}

/** The CTE `reported`: what came of it. */
export function reportDecidedPart(
  districtId: number,
  report: { readonly reportId: string; readonly outcome: string; readonly on: CivilDate },
): RawBuilder<unknown> {
  return sql`reported as (
    update appointments.report_against set outcome = ${report.outcome}, decided_on = ${report.on}::date, version = version + 1
    where district_id = ${districtId} and report_id = ${report.reportId}::uuid and outcome is null and exists (select 1 from changed))`
}
