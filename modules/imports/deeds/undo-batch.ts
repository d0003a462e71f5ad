import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { ImportKind } from '../kind.ts'
import { mayUndo } from '../rules/may-import.ts'
import { holdBatch, moveBatch } from '../store/batches.ts'
import { madeByBatch } from '../store/lines.ts'
import { untilPassed } from './until-passed.ts'

export interface UndoAsked {
  database: Database
  actor: Actor
  kinds: readonly ImportKind[]
  batchId: string
  version: number
  requestId: string | null
  bodyHash: string | null
  now: Date
  lang: 'zh' | 'en'
}

/**
 * Takes back everything a batch made, and nothing else, in one transaction. Refuses 404, 403, and 409 where the batch is not imported, was
 * dealt with meanwhile, or something has since been built on a row (the refusal names it).
 */
export async function undoBatch(asked: UndoAsked): Promise<{ batchId: string; state: 'undone'; version: number }> {
  const { actor, batchId, now } = asked
  const key = { districtId: actor.districtId, batchId }
  const passes = (error: unknown) => asked.kinds.some((kind) => kind.passes?.(error))
  return untilPassed({ passes }, () =>
    asked.database.transaction(actor.districtId, async (tx) => {
      const batch = await holdBatch(tx, key)
      if (batch === null) return refuse('imports.batch-unknown', { status: 404 })
      const may = mayUndo(actor, batch)
      if (!may.can && may.why === 'imports.not-imported') refuse(may.why, { status: 409 })
      demand(may)
      if (batch.version !== asked.version)
        refuse('imports.changed-meanwhile', { status: 409, extra: { version: batch.version } })
      const kind = asked.kinds.find((one) => one.what === batch.what)
      const made = await madeByBatch(tx, key)
      await kind?.undo({ db: tx, actor, now, lang: asked.lang }, made)
      const answer = { batchId, state: 'undone' as const, version: batch.version + 1 }
      await moveBatch(tx, key, 'undone', now, {
        doer: actor,
        action: 'imports.undo',
        subjectKind: 'import',
        subjectId: batchId,
        detail: { rows: made.length },
        requestId: asked.requestId,
        bodyHash: asked.bodyHash,
        answer,
        at: now,
      })
      return answer
    }),
  )
}
