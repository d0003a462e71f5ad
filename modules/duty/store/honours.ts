import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { HonourKind } from '../language.ts'

export interface NewHonour {
  readonly honourId: string
  readonly recordId: string
  readonly kind: HonourKind
  readonly year: number
  readonly awardedBy: string
  readonly awardedOn: CivilDate
}

/** Writes an honour with its trace if the record still stands; answers whether it did. A second one of a kind and year breaks `honoured_once`. */
export async function putHonour(db: Sql, row: NewHonour, fact: AuditFact): Promise<boolean> {
  const { districtId, personId: by } = fact.doer
  const { rows } = await sql`
    with stands as (
      select record_id from duty.record where district_id = ${districtId} and record_id = ${row.recordId}::uuid and state = 'confirmed' for share),
    made as (
      insert into duty.honour (district_id, honour_id, record_id, kind, year, awarded_by, awarded_on, entered_at, entered_by)
      select ${districtId}::int, ${row.honourId}::uuid, record_id, ${row.kind}::text, ${row.year}::int, ${row.awardedBy}::text,
        ${row.awardedOn}::date, ${fact.at}::timestamptz, ${by}::uuid from stands
      returning honour_id),
    trace as (${auditInsert(fact, { onlyIf: 'made' })})
    select honour_id from made`.execute(db)
  return rows.length === 1
}

/** An honour that stands, with the record it is of, or null. */
export async function loadHonour(
  db: Sql,
  districtId: number,
  honourId: string,
): Promise<{ honourId: string; recordId: string; version: number } | null> {
  const { rows } = await sql<{ honourId: string; recordId: string; version: number }>`
    select honour_id as "honourId", record_id as "recordId", version from duty.honour
    where district_id = ${districtId} and honour_id = ${honourId}::uuid and taken_back_at is null`.execute(db)
  return rows[0] ?? null
}

/** Takes an honour back if its version is still the one read; answers whether it did. The row stays. */
export async function takeHonourBack(
  db: Sql,
  row: { readonly honourId: string; readonly version: number },
  fact: AuditFact,
): Promise<boolean> {
  const { districtId } = fact.doer
  const { rows } = await sql`
    with changed as (
      update duty.honour set taken_back_at = ${fact.at}::timestamptz, version = version + 1
      where district_id = ${districtId} and honour_id = ${row.honourId}::uuid and version = ${row.version} and taken_back_at is null
      returning honour_id),
    trace as (${auditInsert(fact, { onlyIf: 'changed' })})
    select honour_id from changed`.execute(db)
  return rows.length === 1
}
