import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** A template with the unit it belongs to, as the deeds load it. */
export interface TemplateSubject {
  readonly templateId: string
  readonly unitId: string
  readonly streetId: number | null
  readonly closedOn: string | null
  readonly version: number
}

/** A template in use, or null. */
export async function loadTemplate(db: Sql, districtId: number, templateId: string): Promise<TemplateSubject | null> {
  const { rows } = await sql<TemplateSubject>`
    select t.template_id as "templateId", t.unit_id as "unitId", u.street_id as "streetId", u.closed_on as "closedOn", t.version
    from units.reply_template t join units.unit u on u.district_id = t.district_id and u.unit_id = t.unit_id
    where t.district_id = ${districtId} and t.template_id = ${templateId}::uuid and t.dropped_at is null`.execute(db)
  return rows[0] ?? null
}

export async function putTemplate(
  db: Sql,
  row: { districtId: number; templateId: string; unitId: string; title: string; words: string },
  audit: AuditFact,
): Promise<void> {
  await sql`
    with made as (
      insert into units.reply_template (district_id, template_id, unit_id, title, words)
      values (${row.districtId}, ${row.templateId}, ${row.unitId}, ${row.title}, ${row.words})
      returning template_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select template_id from made`.execute(db)
}

/** New words, or none any more (`null`: dropped), if the version is still the one read; answers whether it did. */
export async function changeTemplateRow(
  db: Sql,
  row: { districtId: number; templateId: string; version: number },
  said: { title: string; words: string } | null,
  audit: AuditFact,
): Promise<boolean> {
  const set = said ? sql`title = ${said.title}, words = ${said.words}` : sql`dropped_at = ${audit.at}::timestamptz`
  const { rows } = await sql`
    with changed as (
      update units.reply_template set version = version + 1, ${set}
      where district_id = ${row.districtId} and template_id = ${row.templateId}::uuid and version = ${row.version} and dropped_at is null
      returning template_id),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select template_id from changed`.execute(db)
  return rows.length === 1
}
