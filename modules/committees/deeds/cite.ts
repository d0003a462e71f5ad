import type { Static } from 'typebox'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { CiteBody } from '../contract-documents.ts'
import { mayCite } from '../rules/may-documents.ts'
import { putCitation } from '../store/citations.ts'
import { loadDocument } from '../store/documents.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * Says which clause of which governing document a rule, criterion, clock or template rests on. Refuses 403 others than district staff, 404 an unknown
 * document, 409 where the same clause is cited already.
 */
export async function cite(asked: WorkAsked, said: Static<typeof CiteBody>): Promise<{ citationId: string }> {
  const { actor, db, now: at } = asked
  demand(mayCite(actor))
  const { id, documentId, subjectKind, subjectId } = said
  const clause = (said.clause ?? '').trim()
  const document = await loadDocument(db, actor.districtId, documentId)
  if (document === null) refuse('documents.unknown', { status: 404, field: 'documentId' })
  const answer = { citationId: id }
  await putCitation(
    db,
    {
      ...{ districtId: actor.districtId, citationId: id, documentId, subjectKind, subjectId, clause, at },
      by: actor.personId,
    },
    workFact(
      asked,
      'committees.cite',
      { kind: 'document', id: documentId, streetId: null },
      { subjectKind, subjectId, clause },
      answer,
    ),
  )
  return answer
}
