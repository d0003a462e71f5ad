import { Refusal } from '../../../kernel/refusal.ts'
import type { Database, Sql } from '../../../platform/database/database.ts'
import { readWorkbook } from '../../../platform/excel/read-workbook.ts'
import type { Actor } from '../../access/language.ts'
import type { ImportKind } from '../kind.ts'
import type { LineVerdict } from '../language.ts'
import type { Judged } from '../rules/judge.ts'
import { locateRows, refuseFormulas } from '../sheets/plan.ts'
import { type BatchKey, endReading, tellProgress } from '../store/batches.ts'
import { type NewLine, putLines } from '../store/lines.ts'
import { inTurn } from './in-turn.ts'

export interface ReadingAsked {
  database: Database
  actor: Actor
  kind: ImportKind
  key: BatchKey
  bytes: Buffer
  now: Date
}

/** Reads a file into the rows of its batch: cells, meaning, verdicts. Ends as previewed, or as refused with the reason; then throws on if it is not ours. */
export async function readIn(asked: ReadingAsked): Promise<void> {
  const db = asked.database.district(asked.key.districtId)
  try {
    const lines = await inTurn(() => linesOf(asked, db))
    await tellProgress(db, asked.key, 0, lines.length)
    await putLines(db, asked.key, lines)
    await endReading(db, asked.key, null)
  } catch (error) {
    const { code, params } = error instanceof Refusal ? error : { code: 'imports.reading-failed', params: {} }
    await endReading(db, asked.key, JSON.stringify({ code, params }))
    if (!(error instanceof Refusal)) throw error
  }
}

async function linesOf(asked: ReadingAsked, db: Sql): Promise<NewLine[]> {
  const progress = progressTeller(db, asked.key)
  const book = await readWorkbook(asked.bytes, {
    onProgress: ({ rows, rowsExpected }) => progress.tell(rows, rowsExpected),
  })
  await progress.settled()
  const rows = locateRows(asked.kind.sheets, book.sheets)
  refuseFormulas(rows)
  const context = { db, actor: asked.actor, now: asked.now }
  const read = await asked.kind.reader(context)
  const said = rows.map((row, at) => ({ lineNo: at + 1, ...read(row) }))
  const right = said.flatMap(({ lineNo, row }) => (row === null ? [] : [{ lineNo, row, before: null }]))
  const judged = new Map((await asked.kind.judge(context, right)).map((one) => [one.lineNo, one]))
  return said.map(({ lineNo, row, cells, problems }) => {
    const verdict = judged.get(lineNo)
    const reading = row !== null && verdict?.plan ? { row, plan: verdict.plan, changes: verdict.changes } : null
    return {
      lineNo,
      cells,
      reading,
      verdict: verdictOf(verdict),
      problems: [...problems, ...(verdict?.problems ?? [])],
    }
  })
}

function verdictOf(judged: Judged<unknown> | undefined): LineVerdict {
  return judged?.verdict ?? 'wrong'
}

/** Tells progress as fast as the database takes it, the latest only. */
function progressTeller(db: Sql, key: BatchKey) {
  let latest: [number, number] | null = null
  let telling: Promise<void> = Promise.resolve()
  let busy = false
  const pump = async () => {
    busy = true
    while (latest !== null) {
      const [rows, expected] = latest
      latest = null
      await tellProgress(db, key, rows, expected)
    }
    busy = false
  }
  return {
    tell(rows: number, expected: number) {
      latest = [rows, expected]
      // A lost progress mark is no reason to stop reading.
      if (!busy) telling = pump().catch(() => {})
    },
    settled: () => telling,
  }
}
