import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { BatchState, LineVerdict, What } from '../language.ts'

export interface BatchRow {
  batchId: string
  what: What
  fileName: string
  state: BatchState
  /** JSON of a code and its places. */
  refusal: string | null
  rowsRead: number
  rowsTotal: number
  createdBy: string
  createdAt: Date
  importedAt: Date | null
  undoneAt: Date | null
  version: number
  counts: Record<LineVerdict, number>
  /** Rows that have made or changed something. */
  done: number
}

const columns: RawBuilder<unknown> = sql`b.batch_id as "batchId", b.what, b.file_name as "fileName", b.state, b.refusal,
  b.rows_read as "rowsRead", b.rows_total as "rowsTotal", b.created_by as "createdBy",
  b.created_at as "createdAt", b.imported_at as "importedAt", b.undone_at as "undoneAt", b.version,
  counted.counts, counted.done`

const counted: RawBuilder<unknown> = sql`
  cross join lateral (
    select json_build_object('new', count(*) filter (where l.verdict = 'new'), 'same', count(*) filter (where l.verdict = 'same'),
        'changed', count(*) filter (where l.verdict = 'changed'), 'duplicate', count(*) filter (where l.verdict = 'duplicate'),
        'wrong', count(*) filter (where l.verdict = 'wrong')) as counts,
      count(*) filter (where l.made is not null)::int as done
    from imports.line l where l.district_id = b.district_id and l.batch_id = b.batch_id) counted`

/** Imports, the latest first; `limit + 1` of them. `createdBy`: only that person's. */
export async function batchList(
  db: Sql,
  asked: { districtId: number; createdBy: string | null; limit: number; after: string | null },
): Promise<BatchRow[]> {
  const found = await sql<BatchRow>`
    select ${columns} from imports.batch b ${counted}
    where b.district_id = ${asked.districtId}
      and (${asked.createdBy}::uuid is null or b.created_by = ${asked.createdBy}::uuid)
      and (${asked.after}::uuid is null or b.batch_id < ${asked.after}::uuid)
    order by b.batch_id desc limit ${asked.limit + 1}`.execute(db)
  return found.rows
}

export async function batchById(db: Sql, districtId: number, batchId: string): Promise<BatchRow | null> {
  const found = await sql<BatchRow>`
    select ${columns} from imports.batch b ${counted}
    where b.district_id = ${districtId} and b.batch_id = ${batchId}`.execute(db)
  return found.rows[0] ?? null
}
