import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface NewItem {
  readonly districtId: number
  readonly itemId: string
  readonly year: number
  readonly position: number
  readonly words: string
  readonly wordsEn: string
  readonly evidence: string
  readonly atLeast: number | null
  readonly at: Date
  readonly by: string
}

/** Adds an item to a year's assessment. A place taken breaks `assessment_position_once`. */
export async function putItem(db: Sql, one: NewItem, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into committees.assessment_item (district_id, item_id, year, position, words, words_en, evidence, at_least, entered_at, entered_by)
      values (${one.districtId}, ${one.itemId}::uuid, ${one.year}, ${one.position}, ${one.words}, ${one.wordsEn}, ${one.evidence}, ${one.atLeast},
        ${one.at}, ${one.by}::uuid)
      returning item_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select item_id from made`.execute(db)
}

export interface ItemRow {
  itemId: string
  year: number
  dropped: boolean
  version: number
}

export async function loadItem(db: Sql, districtId: number, itemId: string): Promise<ItemRow | null> {
  const { rows } = await sql<ItemRow>`
    select item_id as "itemId", year, dropped_at is not null as dropped, version from committees.assessment_item
    where district_id = ${districtId} and item_id = ${itemId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** Takes an item off a year's assessment if its version is still the one read; what was said of it stays. */
export async function dropItemRow(
  db: Sql,
  key: { readonly districtId: number; readonly itemId: string; readonly version: number },
  at: Date,
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.assessment_item set dropped_at = ${at}, version = version + 1
      where district_id = ${key.districtId} and item_id = ${key.itemId}::uuid and version = ${key.version} and dropped_at is null
      returning item_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select item_id from changed`.execute(db)
  return rows.length === 1
}

/** Puts a dropped item back if its version is still the one read. A place taken meanwhile breaks `assessment_position_once`. */
export async function putItemBackRow(
  db: Sql,
  key: { readonly districtId: number; readonly itemId: string; readonly version: number },
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.assessment_item set dropped_at = null, version = version + 1
      where district_id = ${key.districtId} and item_id = ${key.itemId}::uuid and version = ${key.version} and dropped_at is not null
      returning item_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select item_id from changed`.execute(db)
  return rows.length === 1
}

export interface NewSentence {
  readonly districtId: number
  readonly itemId: string
  readonly streetId: number
  readonly words: string
  /** Of the sentence that is replaced; null for the first. */
  readonly version: number | null
  readonly at: Date
  readonly by: string
}

/** Keeps a committee's sentence on an item, the first or in place of the one read; answers its version, or null where somebody was faster. */
export async function keepSentence(db: Sql, one: NewSentence, audit: AuditFact): Promise<number | null> {
  const { rows } = await sql<{ version: number }>`
    with kept as (
      insert into committees.assessment_words as w (district_id, item_id, street_id, words, written_at, written_by)
      select ${one.districtId}::int, ${one.itemId}::uuid, ${one.streetId}::int, ${one.words}::text, ${one.at}::timestamptz, ${one.by}::uuid
      where ${one.version}::int is null or exists (select 1 from committees.assessment_words o where o.district_id = ${one.districtId}
        and o.item_id = ${one.itemId}::uuid and o.street_id = ${one.streetId})
      on conflict (district_id, item_id, street_id) do update
        set words = excluded.words, written_at = excluded.written_at, written_by = excluded.written_by, version = w.version + 1
        where w.version = ${one.version}::int
      returning version),
    trace as (${auditInsert({ ...audit, answer: sql`(select jsonb_build_object('itemId', ${one.itemId}::text, 'version', k.version) from kept k)` }, { onlyIf: 'kept' })})
    select version from kept`.execute(db)
  return rows[0]?.version ?? null
}
