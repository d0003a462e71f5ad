import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import {
  type Entered,
  type NewActivity,
  type NewLine,
  type NewOpinion,
  newActivitiesPart,
  newLinesPart,
  newOpinionsPart,
} from './new-rows.ts'

export interface NewRows {
  readonly entered: Entered
  readonly activities: readonly NewActivity[]
  readonly lines: readonly NewLine[]
  readonly opinions: readonly NewOpinion[]
}

/** Writes new activities with their roster, opinions and trace in one statement. */
export async function putActivities(db: Sql, rows: NewRows, audit: AuditFact): Promise<void> {
  await sql`
    with made as (${newActivitiesPart(rows.entered, rows.activities)}),
    lines as (${newLinesPart(rows.entered.districtId, rows.lines)}),
    opinions as (${newOpinionsPart(rows.entered.districtId, rows.opinions)}),
    audited as (${auditInsert(audit)})
    select activity_id from made`.execute(db)
}

/** The same for a contact-day morning, which is one row more. */
export async function putContactDay(
  db: Sql,
  day: { readonly contactDayId: string; readonly streetId: number; readonly heldOn: string; readonly state: string },
  rows: NewRows,
  audit: AuditFact,
): Promise<void> {
  await sql`
    with day as (
      insert into activities.contact_day (district_id, contact_day_id, street_id, held_on, state)
      values (${rows.entered.districtId}, ${day.contactDayId}::uuid, ${day.streetId}, ${day.heldOn}::date, ${day.state})
      returning contact_day_id),
    made as (${newActivitiesPart(rows.entered, rows.activities)}),
    lines as (${newLinesPart(rows.entered.districtId, rows.lines)}),
    audited as (${auditInsert(audit)})
    select contact_day_id from day`.execute(db)
}
