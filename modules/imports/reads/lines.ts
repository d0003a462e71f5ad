import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { Change, LineCells, LineVerdict, Problem } from '../language.ts'

export interface LineRow {
  lineNo: number
  cells: LineCells
  verdict: LineVerdict
  problems: Problem[]
  changes: Change[]
  done: boolean
}

/** Rows of a batch in file order, of one verdict or all; `limit + 1` of them. */
export async function lineList(
  db: Sql,
  asked: { districtId: number; batchId: string; verdict: LineVerdict | null; limit: number; after: number },
): Promise<LineRow[]> {
  const found = await sql<LineRow>`
    select line_no as "lineNo", cells, verdict, problems, coalesce(reading -> 'changes', '[]'::jsonb) as changes, made is not null as done
    from imports.line
    where district_id = ${asked.districtId} and batch_id = ${asked.batchId} and line_no > ${asked.after}
      and (${asked.verdict}::text is null or verdict = ${asked.verdict}::text)
    order by line_no limit ${asked.limit + 1}`.execute(db)
  return found.rows
}

/** Every wrong row, for the file that goes back to the clerk. A file has at most 50,000 rows, and so has the answer. */
export async function wrongLines(
  db: Sql,
  districtId: number,
  batchId: string,
): Promise<Pick<LineRow, 'lineNo' | 'cells' | 'problems'>[]> {
  const found = await sql<Pick<LineRow, 'lineNo' | 'cells' | 'problems'>>`
    select line_no as "lineNo", cells, problems from imports.line
    where district_id = ${districtId} and batch_id = ${batchId} and verdict = 'wrong'
    order by line_no`.execute(db)
  return found.rows
}
