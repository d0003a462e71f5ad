import { demand, Refusal, refuse } from '../../../kernel/refusal.ts'
import type { Database, Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { ImportKind, RowToCarryOut } from '../kind.ts'
import { mayCarryOut } from '../rules/may-import.ts'
import { type BatchKey, holdBatch, moveBatch, tellBroken } from '../store/batches.ts'
import { type DoneLine, settleLines, type WaitingLine, waitingLines } from '../store/lines.ts'
import { untilPassed } from './until-passed.ts'

export interface CarryOutAsked {
  database: Database
  actor: Actor
  kinds: readonly ImportKind[]
  batchId: string
  version: number
  requestId: string | null
  bodyHash: string | null
  now: Date
  failed(error: unknown): void
}

/** Rows one transaction carries out. */
const ROWS_A_TIME = 400

/**
 * Imports the right rows of a previewed batch, some hundred a transaction; the answer does not wait. Each row is judged once more just before,
 * so what has come in since the preview is not doubled. Broken off half-way, it is gone on with by asking again. Refuses 404, 403, 409.
 */
export async function importBatch(asked: CarryOutAsked): Promise<{ batchId: string; state: 'importing' }> {
  const { actor, batchId } = asked
  const key = { districtId: actor.districtId, batchId }
  const answer = { batchId, state: 'importing' as const }
  const kind = await asked.database.transaction(actor.districtId, async (tx) => {
    const batch = await holdBatch(tx, key)
    if (batch === null) return refuse('imports.batch-unknown', { status: 404 })
    const may = mayCarryOut(actor, batch)
    if (!may.can && ['imports.not-previewed', 'imports.nothing-right'].includes(may.why))
      refuse(may.why, { status: 409 })
    demand(may)
    if (batch.version !== asked.version)
      refuse('imports.changed-meanwhile', { status: 409, extra: { version: batch.version } })
    await moveBatch(tx, key, 'importing', asked.now, traceOf(asked, 'imports.start', batch.right, answer))
    return kindFor(asked.kinds, batch.what)
  })
  void carryOutAll(asked, key, kind).catch((error: unknown) => brokenOff(asked, key, error))
  return answer
}

function kindFor(kinds: readonly ImportKind[], what: string): ImportKind {
  return kinds.find((kind) => kind.what === what) ?? refuse('imports.batch-unknown', { status: 404 })
}

function traceOf(asked: CarryOutAsked, action: string, rows: number, answer: object | null) {
  const keyed = answer ? { requestId: asked.requestId, bodyHash: asked.bodyHash, answer } : {}
  return {
    doer: asked.actor,
    action,
    subjectKind: 'import',
    subjectId: asked.batchId,
    detail: { rows },
    at: asked.now,
    ...keyed,
  }
}

/** What has been carried out stays; the batch says that it broke off, and asking again goes on. */
async function brokenOff(asked: CarryOutAsked, key: BatchKey, error: unknown): Promise<void> {
  const { code, params } = error instanceof Refusal ? error : { code: 'imports.broken-off', params: {} }
  await tellBroken(asked.database.district(key.districtId), key, JSON.stringify({ code, params })).catch(asked.failed)
  if (!(error instanceof Refusal)) asked.failed(error)
}

async function carryOutAll(asked: CarryOutAsked, key: BatchKey, kind: ImportKind): Promise<void> {
  for (let done = 0; ; ) {
    const part = await untilPassed(kind, () =>
      asked.database.transaction(key.districtId, (tx) => carryOutSome(asked, key, kind, tx, done)),
    )
    if (part === 0) return
    done += part
  }
}

/** One transaction's worth; 0 once the batch is finished (or somebody else has finished it). */
async function carryOutSome(
  asked: CarryOutAsked,
  key: BatchKey,
  kind: ImportKind,
  tx: Sql,
  done: number,
): Promise<number> {
  const batch = await holdBatch(tx, key)
  if (batch?.state !== 'importing') return 0
  const lines = await waitingLines(tx, key, ROWS_A_TIME)
  if (lines.length === 0) {
    await moveBatch(tx, key, 'imported', asked.now, traceOf(asked, 'imports.finish', done, null))
    return 0
  }
  const context = { db: tx, actor: asked.actor, now: asked.now }
  const rows = lines.map((line) => ({ lineNo: line.lineNo, row: line.reading.row, before: line.reading.plan }))
  const judged = await kind.judge(context, rows)
  const right = judged.flatMap((one): RowToCarryOut<unknown, unknown>[] => {
    const line = lines.find(({ lineNo }) => lineNo === one.lineNo) as WaitingLine
    return one.plan !== null && (one.verdict === 'new' || one.verdict === 'changed')
      ? [{ lineNo: one.lineNo, row: line.reading.row, plan: one.plan }]
      : []
  })
  const made = right.length === 0 ? new Map<number, unknown>() : await kind.carryOut(context, key.batchId, right)
  const settled = judged.map(
    ({ lineNo, verdict, problems }): DoneLine => ({ lineNo, verdict, problems, made: made.get(lineNo) ?? null }),
  )
  // A right row that made nothing must not wait for ever.
  const waiting = settled.filter((line) => line.made === null && (line.verdict === 'new' || line.verdict === 'changed'))
  for (const line of waiting) line.made = {}
  await settleLines(tx, key, settled, traceOf(asked, 'imports.carry-out', right.length, null))
  return lines.length
}
