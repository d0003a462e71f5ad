import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Database } from '../../../platform/database/database.ts'
import { READ_LIMITS } from '../../../platform/excel/workbook.ts'
import type { Actor } from '../../access/language.ts'
import type { ImportKind } from '../kind.ts'
import { putBatch } from '../store/batches.ts'
import { readIn } from './read-in.ts'

export interface UploadAsked {
  database: Database
  actor: Actor
  kind: ImportKind
  id: string
  file: { filename: string; bytes: Buffer } | undefined
  requestId: string | null
  bodyHash: string | null
  now: Date
  /** Hears of failures that nobody waits for. */
  failed(error: unknown): void
}

/**
 * Takes a file in and begins to read it; the answer does not wait. Refuses 403 who may not import this, 413 a file too large.
 * What the file itself has wrong shows in the batch.
 */
export async function startReading(asked: UploadAsked): Promise<{ batchId: string; state: 'reading' }> {
  const { actor, kind, file } = asked
  demand(kind.mayImport(actor))
  if (file === undefined || file.bytes.length === 0) return refuse('excel.empty', { field: 'file' })
  if (file.bytes.length > READ_LIMITS.maxBytes)
    refuse('excel.too-large', { status: 413, field: 'file', params: { limit: '10 MB' } })
  const key = { districtId: actor.districtId, batchId: asked.id }
  const answer = { batchId: asked.id, state: 'reading' as const }
  await putBatch(
    asked.database.district(actor.districtId),
    { ...key, what: kind.what, fileName: shownName(file.filename), createdBy: actor.personId, at: asked.now },
    {
      doer: actor,
      action: 'imports.upload',
      subjectKind: 'import',
      subjectId: asked.id,
      detail: { what: kind.what, bytes: file.bytes.length },
      requestId: asked.requestId,
      bodyHash: asked.bodyHash,
      answer,
      at: asked.now,
    },
  )
  void readIn({ ...asked, key, bytes: file.bytes }).catch(asked.failed)
  return answer
}

/** A file name is input: no paths, no control or direction signs, at most 120 characters. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return [...last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()].slice(0, 120).join('') || '—'
}
