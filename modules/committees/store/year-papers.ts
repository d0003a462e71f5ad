import { type RawBuilder, sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { YearPaperKind, YearPaperState } from '../rules/work-language.ts'

export interface NewYearPaper {
  readonly districtId: number
  readonly paperId: string
  readonly streetId: number
  readonly year: number
  readonly kind: YearPaperKind
  readonly words: string
  readonly at: Date
  readonly by: string
}

/** Drafts a paper. A second one of its year and kind breaks the key (23505). */
export async function putYearPaper(db: Sql, one: NewYearPaper, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into committees.year_paper (district_id, paper_id, street_id, year, kind, words, state, drafted_at, drafted_by)
      values (${one.districtId}, ${one.paperId}::uuid, ${one.streetId}, ${one.year}, ${one.kind}, ${one.words}, 'drafted', ${one.at}, ${one.by}::uuid)
      returning paper_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select paper_id from made`.execute(db)
}

/** What a step of a paper sets beside its state. */
export type YearPaperSetting =
  | { readonly step: 'write'; readonly words: string }
  | { readonly step: 'submit' }
  | { readonly step: 'accept' | 'sendBack'; readonly remark: string | null }

/** Moves a paper if its version is still the one read; answers whether it did. */
export async function moveYearPaperRow(
  db: Sql,
  key: { readonly districtId: number; readonly paperId: string; readonly version: number },
  to: { readonly state: YearPaperState; readonly setting: YearPaperSetting; readonly at: Date; readonly by: string },
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.year_paper set state = ${to.state}, version = version + 1, ${settingPart(to)}
      where district_id = ${key.districtId} and paper_id = ${key.paperId}::uuid and version = ${key.version}
      returning paper_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select paper_id from changed`.execute(db)
  return rows.length === 1
}

function settingPart({ setting, at, by }: { setting: YearPaperSetting; at: Date; by: string }): RawBuilder<unknown> {
  if (setting.step === 'write') return sql`words = ${setting.words}, drafted_at = ${at}, drafted_by = ${by}::uuid`
  if (setting.step === 'submit')
    return sql`submitted_at = ${at}, submitted_by = ${by}::uuid, remark = null, decided_at = null, decided_by = null`
  return sql`remark = ${setting.remark}::text, decided_at = ${at}, decided_by = ${by}::uuid`
}
