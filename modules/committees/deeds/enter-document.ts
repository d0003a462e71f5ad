import type { Static } from 'typebox'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { DocumentBody } from '../contract-documents.ts'
import { mayKeepDocument } from '../rules/may-documents.ts'
import { putDocument, streetKnown } from '../store/documents.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * Enters a governing document (文件库). The district keeps all, a street committee its own working rules. Refuses 403 others, 404 an unknown street,
 * 422 an end before the beginning or a street's document of another level.
 */
export async function enterDocument(
  asked: WorkAsked,
  said: Static<typeof DocumentBody>,
): Promise<{ documentId: string; version: number }> {
  const { actor, db, now } = asked
  const { id, streetId = null, inForceTo = null, ...rest } = said
  if (streetId !== null && !(await streetKnown(db, actor.districtId, streetId)))
    refuse('committees.street-unknown', { status: 404 })
  demand(mayKeepDocument(actor, streetId))
  if (streetId !== null && said.level !== 'street') refuse('documents.street-level', { field: 'level' })
  if (inForceTo !== null && inForceTo < said.inForceFrom) refuse('documents.ends-before', { field: 'inForceTo' })
  const answer = { documentId: id, version: 1 }
  const { titleEn = '', number = null, issuerEn = '', versionLabel = '', issuedOn = null } = rest
  const { summary = '', summaryEn = '' } = rest
  await putDocument(
    db,
    {
      ...{ districtId: actor.districtId, documentId: id, seriesId: id, streetId, at: now, by: actor.personId },
      ...{ ...rest, inForceTo, titleEn, number, issuerEn, versionLabel, issuedOn, summary, summaryEn },
    },
    null,
    workFact(
      asked,
      'committees.enter-document',
      { kind: 'document', id, streetId },
      { title: said.title, number, inForceFrom: said.inForceFrom },
      answer,
    ),
  )
  return answer
}
