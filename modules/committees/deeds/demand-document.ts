import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepDocument } from '../rules/may-documents.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { type DocumentRow, loadDocument } from '../store/documents.ts'
import type { WorkAsked } from './work-asked.ts'

/** The document, for those who keep it. Refuses 404 unknown, 403 others, 409 where it changed since the asker read it. */
export async function demandDocument(
  { db, actor }: WorkAsked,
  documentId: string,
  version: number | null,
): Promise<DocumentRow> {
  const row = await loadDocument(db, actor.districtId, documentId)
  if (row === null) return refuse('documents.unknown', { status: 404 })
  demand(mayKeepDocument(actor, row.streetId))
  if (version !== null && row.version !== version) refuseChanged(row)
  return row
}
