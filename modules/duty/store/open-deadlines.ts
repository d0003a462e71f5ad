import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** Records closed on one day share their deadline. */
export interface OpenDeadline {
  closedOn: CivilDate
  until: CivilDate
}

/** The deadlines for objecting that have not passed, each day of closing once. */
export async function openDeadlines(db: Sql, districtId: number, today: CivilDate): Promise<OpenDeadline[]> {
  const found = await sql<OpenDeadline>`
    select distinct (confirmed_at at time zone 'Asia/Shanghai')::date as "closedOn", objection_until as until
    from duty.record
    where district_id = ${districtId} and state = 'confirmed' and objection_until >= ${today}::date
    order by 1, 2`.execute(db)
  return found.rows
}

/** Moves deadlines, with one row of the trace; answers how many records have a new one. */
export async function moveDeadlines(
  db: Sql,
  districtId: number,
  moves: readonly (OpenDeadline & { due: CivilDate })[],
  audit: AuditFact,
): Promise<number> {
  const done = await sql<{ records: number }>`
    with moved as (
      update duty.record r set objection_until = x.due
      from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as x("closedOn" date, until date, due date)
      where r.district_id = ${districtId} and r.state = 'confirmed' and r.objection_until = x.until
        and (r.confirmed_at at time zone 'Asia/Shanghai')::date = x."closedOn"
      returning r.record_id),
    audited as (${auditInsert(audit, { onlyIf: 'moved' })})
    select count(*)::int as records from moved`.execute(db)
  return done.rows[0]?.records ?? 0
}
