import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Language } from '../../../platform/words/words.ts'
import type { Actor } from '../../access/language.ts'
import { type QueueQuery, reviewQueue } from '../reads/review-queue.ts'
import { queueAsWorkbook } from './queue-as-workbook.ts'

/** A file holds at most so many, as far as the queue itself counts; what waits longest is in it, and it says where it stops. */
const MOST = 1000

/** The queue as it is filtered, with its trace. Who may see the queue may take it; `asked` is narrowed to the asker's streets already. */
export async function exportQueue(
  db: Sql,
  asked: Omit<QueueQuery, 'after' | 'limit'>,
  { actor, at, lang }: { actor: Actor; at: Date; lang: Language },
): Promise<Buffer> {
  const { rows } = await reviewQueue(db, { ...asked, after: null, limit: MOST })
  const waiting = rows.slice(0, MOST)
  await recordAudit(db, {
    doer: actor,
    action: 'duty.export-queue',
    subjectKind: 'review-queue',
    subjectId: asked.stage,
    streetId: asked.streetIds?.[0] ?? null,
    detail: { stage: asked.stage, rows: waiting.length },
    at,
  })
  return queueAsWorkbook(waiting, { lang, stage: asked.stage, stopsAt: rows.length > MOST ? MOST : null })
}
