import type { Static } from 'typebox'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { FindingBody } from '../contract-findings.ts'
import { mayKeepFindings } from '../rules/may-findings.ts'
import { streetKnown } from '../store/documents.ts'
import { putFinding } from '../store/findings.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/** Enters what an inspection found, of one street or of all. Refuses 403 others than the district's staff, 404 an unknown street, 422 a day to come. */
export async function enterFinding(
  asked: WorkAsked,
  said: Static<typeof FindingBody>,
): Promise<{ findingId: string; version: number }> {
  const { actor, db, now: at } = asked
  demand(mayKeepFindings(actor))
  const { id, streetId = null, foundBy, foundByEn = '', foundOn, words, wordsEn = '' } = said
  if (streetId !== null && !(await streetKnown(db, actor.districtId, streetId)))
    refuse('committees.street-unknown', { status: 404, field: 'streetId' })
  if (foundOn > civilDateOf(at)) refuse('committees.day-in-future', { field: 'foundOn' })
  const answer = { findingId: id, version: 1 }
  const { districtId, personId: by } = actor
  await putFinding(
    db,
    { districtId, findingId: id, streetId, foundBy, foundByEn, foundOn, words, wordsEn, at, by },
    workFact(asked, 'committees.enter-finding', { kind: 'finding', id, streetId }, { foundBy, foundOn, words }, answer),
  )
  return answer
}
