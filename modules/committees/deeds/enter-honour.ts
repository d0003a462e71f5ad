import type { Static } from 'typebox'
import { civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { HonourBody } from '../contract-findings.ts'
import { mayKeepHonours } from '../rules/may-findings.ts'
import { loadDocument, streetKnown } from '../store/documents.ts'
import { putHonour } from '../store/honours.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * Enters an honour a committee was given. Refuses 403 others than the district's staff, 404 an unknown street or document, 422 years the wrong way round or
 * to come.
 */
export async function enterHonour(
  asked: WorkAsked,
  said: Static<typeof HonourBody>,
): Promise<{ honourId: string; version: number }> {
  const { actor, db, now: at } = asked
  demand(mayKeepHonours(actor))
  const { districtId, personId: by } = actor
  const { id, streetId, title, titleEn = '', awardedBy, awardedByEn = '', fromYear, toYear } = said
  const { awardedOn = null, documentId = null } = said
  if (!(await streetKnown(db, districtId, streetId)))
    refuse('committees.street-unknown', { status: 404, field: 'streetId' })
  if (documentId !== null && (await loadDocument(db, districtId, documentId)) === null)
    refuse('documents.unknown', { status: 404, field: 'documentId' })
  if (fromYear > toYear) refuse('honours.years-reversed', { field: 'toYear' })
  if (toYear > yearOf(civilDateOf(at))) refuse('honours.year-to-come', { field: 'toYear' })
  if (awardedOn !== null && awardedOn > civilDateOf(at)) refuse('committees.day-in-future', { field: 'awardedOn' })
  const answer = { honourId: id, version: 1 }
  await putHonour(
    db,
    {
      ...{ districtId, honourId: id, streetId, title, titleEn, awardedBy, awardedByEn, fromYear, toYear },
      ...{ awardedOn, documentId, at, by },
    },
    workFact(
      asked,
      'committees.enter-honour',
      { kind: 'honour', id, streetId },
      { title, awardedBy, fromYear, toYear },
      answer,
    ),
  )
  return answer
}
