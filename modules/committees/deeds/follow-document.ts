import type { Static } from 'typebox'
import { refuse } from '../../../kernel/refusal.ts'
import type { DocumentVersionBody } from '../contract-documents.ts'
import { mayFollow } from '../rules/in-force.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { putDocument } from '../store/documents.ts'
import { demandDocument } from './demand-document.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * A new version: in force from its first day, which is the first day the version before it is not. What is left out stays as it was. Refuses 404
 * unknown, 403 who does not keep it, 409 where a later version stands there or it changed meanwhile, 422 a day not after the version's own first,
 * or before the day from which that one was repealed: its force was decided up to then.
 */
export async function followDocument(
  asked: WorkAsked,
  documentId: string,
  said: Static<typeof DocumentVersionBody>,
): Promise<{ documentId: string; version: number }> {
  const { actor, db, now } = asked
  const row = await demandDocument(asked, documentId, said.version)
  const follow = mayFollow(row)
  if (!follow.can) refuse(follow.why, { status: 409 })
  if (said.inForceFrom <= row.inForceFrom)
    refuse('documents.version-too-early', { field: 'inForceFrom', params: { from: row.inForceFrom } })
  if (row.repealed && row.inForceTo !== null && said.inForceFrom < row.inForceTo)
    refuse('documents.version-before-repeal', { field: 'inForceFrom', params: { to: row.inForceTo } })
  const { id, inForceFrom } = said
  const { districtId } = actor
  const { seriesId, streetId, level, kind } = row
  const answer = { documentId: id, version: 1 }
  const done = await putDocument(
    db,
    {
      ...{ districtId, documentId: id, seriesId, streetId, level, kind, inForceFrom, inForceTo: null },
      ...{ title: said.title ?? row.title, titleEn: said.titleEn ?? row.titleEn, number: said.number ?? null },
      ...{ issuer: said.issuer ?? row.issuer, issuerEn: said.issuerEn ?? row.issuerEn },
      ...{ versionLabel: said.versionLabel ?? '', issuedOn: said.issuedOn ?? null },
      ...{ summary: said.summary ?? '', summaryEn: said.summaryEn ?? '', at: now, by: actor.personId },
    },
    { documentId, version: row.version },
    workFact(
      asked,
      'committees.follow-document',
      { kind: 'document', id, streetId },
      { follows: documentId, title: said.title ?? row.title, inForceFrom },
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
