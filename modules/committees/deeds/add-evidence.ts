import type { Static } from 'typebox'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { EvidenceBody } from '../contract-findings.ts'
import { mayReadFinding, mayWorkOnMeasure } from '../rules/may-findings.ts'
import { loadDocument } from '../store/documents.ts'
import { loadMeasure, putEvidence } from '../store/measures.ts'
import { loadTenure } from '../store/tenures.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * Adds what shows that a measure is carried out: something in this software with a line about it, or a sentence. An activity and a dossier belong to
 * modules this one does not know: whoever calls has looked them up. Refuses 404 an unknown measure, also for whoever does not read its finding, 403 who
 * does not carry it out, 409 once the finding is settled, 422 evidence without what it names, 404 a document or tenure that is not there.
 */
export async function addEvidence(
  asked: WorkAsked,
  measureId: string,
  said: Static<typeof EvidenceBody>,
): Promise<{ evidenceId: string }> {
  const { actor, db, now: at } = asked
  const row = await loadMeasure(db, actor.districtId, measureId)
  if (row === null || !mayReadFinding(actor, row.streetId).can)
    return refuse('findings.measure-unknown', { status: 404 })
  demand(mayWorkOnMeasure(actor, row.streetId))
  if (row.findingState === 'settled') refuse('findings.settled-already', { status: 409 })
  await demandSubject(asked, said)
  const { id, kind, words, wordsEn = '' } = said
  const subjectId = said.subjectId ?? null
  const answer = { evidenceId: id }
  const { districtId, personId: by } = actor
  await putEvidence(
    db,
    { districtId, evidenceId: id, measureId, kind, subjectId, words, wordsEn, at, by },
    workFact(
      asked,
      'committees.add-evidence',
      { kind: 'finding', id: row.findingId, streetId: row.streetId },
      { measureId, kind, subjectId },
      answer,
    ),
  )
  return answer
}

async function demandSubject({ db, actor }: WorkAsked, said: Static<typeof EvidenceBody>): Promise<void> {
  if ((said.kind === 'sentence') !== (said.subjectId === undefined))
    refuse(said.kind === 'sentence' ? 'findings.sentence-alone' : 'findings.evidence-of-what', { field: 'subjectId' })
  if (said.subjectId === undefined) return
  const { districtId } = actor
  if (said.kind === 'document' && (await loadDocument(db, districtId, said.subjectId)) === null)
    refuse('documents.unknown', { status: 404, field: 'subjectId' })
  if (said.kind === 'tenure' && (await loadTenure(db, districtId, said.subjectId)) === null)
    refuse('committees.tenure-unknown', { status: 404, field: 'subjectId' })
}
