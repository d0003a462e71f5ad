import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface NewHonour {
  readonly districtId: number
  readonly honourId: string
  readonly streetId: number
  readonly title: string
  readonly titleEn: string
  readonly awardedBy: string
  readonly awardedByEn: string
  readonly fromYear: number
  readonly toYear: number
  readonly awardedOn: CivilDate | null
  readonly documentId: string | null
  readonly at: Date
  readonly by: string
}

export async function putHonour(db: Sql, one: NewHonour, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into committees.honour (district_id, honour_id, street_id, title, title_en, awarded_by, awarded_by_en, from_year, to_year, awarded_on,
        document_id, entered_at, entered_by)
      values (${one.districtId}, ${one.honourId}::uuid, ${one.streetId}, ${one.title}, ${one.titleEn}, ${one.awardedBy}, ${one.awardedByEn},
        ${one.fromYear}, ${one.toYear}, ${one.awardedOn}, ${one.documentId}::uuid, ${one.at}, ${one.by}::uuid)
      returning honour_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select honour_id from made`.execute(db)
}

export interface HonourRow {
  honourId: string
  streetId: number
  title: string
  takenBack: boolean
  version: number
}

export async function loadHonour(db: Sql, districtId: number, honourId: string): Promise<HonourRow | null> {
  const { rows } = await sql<HonourRow>`
    select honour_id as "honourId", street_id as "streetId", title, taken_back_at is not null as "takenBack", version
    from committees.honour where district_id = ${districtId} and honour_id = ${honourId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** Takes an honour back if its version is still the one read; it is kept and shown no more. */
export async function takeHonourBackRow(
  db: Sql,
  key: { readonly districtId: number; readonly honourId: string; readonly version: number },
  at: Date,
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.honour set taken_back_at = ${at}, version = version + 1
      where district_id = ${key.districtId} and honour_id = ${key.honourId}::uuid and version = ${key.version} and taken_back_at is null
      returning honour_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select honour_id from changed`.execute(db)
  return rows.length === 1
}
