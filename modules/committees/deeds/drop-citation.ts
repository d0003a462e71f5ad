import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayCite } from '../rules/may-documents.ts'
import { dropCitationRow, loadCitation } from '../store/citations.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/** Takes a citation back; it is kept and shown no more. Refuses 403 others than district staff, 404 unknown, 409 where it was dropped before. */
export async function dropCitation(asked: WorkAsked, citationId: string): Promise<{ citationId: string }> {
  const { actor, db, now } = asked
  demand(mayCite(actor))
  const row = await loadCitation(db, actor.districtId, citationId)
  if (row === null) return refuse('documents.citation-unknown', { status: 404 })
  const answer = { citationId }
  const { documentId, subjectKind, subjectId } = row
  const done = await dropCitationRow(
    db,
    actor.districtId,
    citationId,
    now,
    workFact(
      asked,
      'committees.drop-citation',
      { kind: 'document', id: documentId, streetId: null },
      { subjectKind, subjectId },
      answer,
    ),
  )
  if (!done) refuse('documents.citation-dropped', { status: 409 })
  return answer
}
