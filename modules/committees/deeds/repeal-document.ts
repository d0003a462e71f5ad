import type { CivilDate } from '../../../kernel/civil-date.ts'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { mayRepeal } from '../rules/in-force.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { repealDocumentRow } from '../store/documents.ts'
import { demandDocument } from './demand-document.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * Ends a document's force (废止) on a day, with the reason; nothing follows it. Days behind and ahead are both right: repeals are entered late and
 * announced early. Refuses 404 unknown, 403 who does not keep it, 409 where it is past or changed meanwhile, 422 a day before its first.
 */
export async function repealDocument(
  asked: WorkAsked,
  documentId: string,
  said: { version: number; on: CivilDate; reason: string },
): Promise<{ documentId: string; version: number }> {
  const row = await demandDocument(asked, documentId, said.version)
  const repeal = mayRepeal(row, civilDateOf(asked.now))
  if (!repeal.can) refuse(repeal.why, { status: 409 })
  if (said.on < row.inForceFrom) refuse('documents.ends-before', { field: 'on', params: { from: row.inForceFrom } })
  if (row.inForceTo !== null && said.on > row.inForceTo)
    refuse('documents.ends-later', { field: 'on', params: { to: row.inForceTo } })
  const { on, reason } = said
  const answer = { documentId, version: row.version + 1 }
  const done = await repealDocumentRow(
    asked.db,
    { districtId: asked.actor.districtId, documentId, version: row.version },
    { on, reason },
    workFact(
      asked,
      'committees.repeal-document',
      { kind: 'document', id: documentId, streetId: row.streetId },
      { on, reason },
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
