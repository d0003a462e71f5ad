import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Change, LineCells, LineVerdict, Problem } from '../language.ts'
import type { BatchKey } from './batches.ts'

/** What is kept of a row once read: what it says, what importing would do, and which values it would change. */
export interface LineReading {
  row: unknown
  plan: unknown
  changes: readonly Change[]
}
export interface NewLine {
  lineNo: number
  cells: LineCells
  reading: LineReading | null
  verdict: LineVerdict
  problems: readonly Problem[]
}

/** How many lines one statement writes. */
export const LINES_A_STATEMENT = 1000

export async function putLines(db: Sql, key: BatchKey, lines: readonly NewLine[]): Promise<void> {
  for (let at = 0; at < lines.length; at += LINES_A_STATEMENT) {
    const part = lines.slice(at, at + LINES_A_STATEMENT)
    await sql`
      insert into imports.line (district_id, batch_id, line_no, cells, reading, verdict, problems)
      select ${key.districtId}::int, ${key.batchId}::uuid, x."lineNo", x.cells, nullif(x.reading, 'null'::jsonb), x.verdict, x.problems
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as x("lineNo" int, cells jsonb, reading jsonb, verdict text, problems jsonb)`.execute(
      db,
    )
  }
}

export interface WaitingLine {
  lineNo: number
  reading: LineReading
}

/** The next rows to carry out, in file order: right ones that have made nothing yet. */
export async function waitingLines(tx: Sql, key: BatchKey, limit: number): Promise<WaitingLine[]> {
  const found = await sql<WaitingLine>`
    select line_no as "lineNo", reading from imports.line
    where district_id = ${key.districtId} and batch_id = ${key.batchId} and verdict in ('new', 'changed') and made is null
    order by line_no limit ${limit}`.execute(tx)
  return found.rows
}

export interface DoneLine {
  lineNo: number
  verdict: LineVerdict
  problems: readonly Problem[]
  made: unknown
}

/** What became of rows when they were carried out, with the trace of it. */
export async function settleLines(tx: Sql, key: BatchKey, lines: readonly DoneLine[], audit: AuditFact): Promise<void> {
  await sql`
    with audited as (${auditInsert(audit)})
    update imports.line l set verdict = x.verdict, problems = x.problems, made = nullif(x.made, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as x("lineNo" int, verdict text, problems jsonb, made jsonb)
    where l.district_id = ${key.districtId} and l.batch_id = ${key.batchId} and l.line_no = x."lineNo"`.execute(tx)
}

/** What the rows of a batch made, the last first, so that undoing walks backwards. */
export async function madeByBatch(tx: Sql, key: BatchKey): Promise<unknown[]> {
  const found = await sql<{ made: unknown }>`
    select made from imports.line
    where district_id = ${key.districtId} and batch_id = ${key.batchId} and made is not null
    order by line_no desc`.execute(tx)
  return found.rows.map((row) => row.made)
}
