import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { BatchState, What } from '../language.ts'

export interface BatchKey {
  districtId: number
  batchId: string
}

/** A file has come in and is being read. */
export async function putBatch(
  db: Sql,
  batch: BatchKey & { what: What; fileName: string; createdBy: string; at: Date },
  audit: AuditFact,
): Promise<void> {
  await sql`
    with made as (
      insert into imports.batch (district_id, batch_id, what, file_name, state, created_by, created_at)
      values (${batch.districtId}, ${batch.batchId}, ${batch.what}, ${batch.fileName}, 'reading', ${batch.createdBy}, ${batch.at})
      returning batch_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select batch_id from made`.execute(db)
}

/** How far reading has come. */
export async function tellProgress(db: Sql, key: BatchKey, rowsRead: number, rowsTotal: number): Promise<void> {
  await sql`
    update imports.batch set rows_read = ${rowsRead}, rows_total = ${rowsTotal}
    where district_id = ${key.districtId} and batch_id = ${key.batchId} and state = 'reading'`.execute(db)
}

/** Reading is over: previewed, or refused with a reason (a code and its places, as JSON). */
export async function endReading(db: Sql, key: BatchKey, refusal: string | null): Promise<void> {
  await sql`
    update imports.batch set state = ${refusal === null ? 'previewed' : 'refused'}, refusal = ${refusal}, version = version + 1,
      rows_read = case when ${refusal}::text is null then rows_total else rows_read end
    where district_id = ${key.districtId} and batch_id = ${key.batchId} and state = 'reading'`.execute(db)
}

export interface HeldBatch {
  what: What
  state: BatchState
  createdBy: string
  version: number
  right: number
}

/** Locks a batch for the length of the transaction. */
export async function holdBatch(tx: Sql, key: BatchKey): Promise<HeldBatch | null> {
  const found = await sql<HeldBatch>`
    select b.what, b.state, b.created_by as "createdBy", b.version,
      (select count(*)::int from imports.line l where l.district_id = b.district_id and l.batch_id = b.batch_id
        and l.verdict in ('new', 'changed')) as right
    from imports.batch b where b.district_id = ${key.districtId} and b.batch_id = ${key.batchId}
    for update of b`.execute(tx)
  return found.rows[0] ?? null
}

/** Moves a batch on, with its trace. */
export async function moveBatch(
  tx: Sql,
  key: BatchKey,
  to: BatchState,
  at: Date,
  audit: AuditFact | null,
): Promise<void> {
  const audited = audit ? auditInsert(audit, { onlyIf: 'moved' }) : sql`select 1`
  await sql`
    with moved as (
      update imports.batch set state = ${to}, version = version + 1, refusal = null,
        imported_at = case when ${to}::text = 'imported' then ${at}::timestamptz else imported_at end,
        undone_at = case when ${to}::text = 'undone' then ${at}::timestamptz else undone_at end
      where district_id = ${key.districtId} and batch_id = ${key.batchId}
      returning batch_id),
    audited as (${audited})
    select batch_id from moved`.execute(tx)
}

/** Carrying out broke off; what was done stays. */
export async function tellBroken(db: Sql, key: BatchKey, refusal: string): Promise<void> {
  await sql`
    update imports.batch set refusal = ${refusal}
    where district_id = ${key.districtId} and batch_id = ${key.batchId} and state = 'importing'`.execute(db)
}

/** Writes that somebody took the file of wrong rows away with them. */
export async function tellExport(db: Sql, audit: AuditFact): Promise<void> {
  await sql`${auditInsert(audit)}`.execute(db)
}
