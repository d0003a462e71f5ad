import type { Static } from 'typebox'
import type { CorrectDocumentBody } from '../contract-documents.ts'
import { initialsOfTitle } from '../rules/initials-of-title.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { correctDocumentRow } from '../store/documents.ts'
import { demandDocument } from './demand-document.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/** Mends a slip of the pen: all but the days in force. Refuses 404 unknown, 403 who does not keep it, 409 changed meanwhile. */
export async function correctDocument(
  asked: WorkAsked,
  documentId: string,
  said: Static<typeof CorrectDocumentBody>,
): Promise<{ documentId: string; version: number }> {
  const { actor, db } = asked
  const row = await demandDocument(asked, documentId, said.version)
  const now = {
    ...{ title: said.title, titleEn: said.titleEn ?? '', initials: initialsOfTitle(said.title) },
    ...{ number: said.number ?? null, issuer: said.issuer, issuerEn: said.issuerEn ?? '' },
    ...{ versionLabel: said.versionLabel ?? '', issuedOn: said.issuedOn ?? null },
    ...{ summary: said.summary ?? '', summaryEn: said.summaryEn ?? '' },
  }
  const answer = { documentId, version: row.version + 1 }
  const detail = { title: [row.title, now.title], number: [row.number, now.number], issuer: [row.issuer, now.issuer] }
  const done = await correctDocumentRow(
    db,
    { districtId: actor.districtId, documentId, version: row.version },
    now,
    workFact(
      asked,
      'committees.correct-document',
      { kind: 'document', id: documentId, streetId: row.streetId },
      detail,
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
