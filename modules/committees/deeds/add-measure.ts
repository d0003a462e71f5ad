import type { Static } from 'typebox'
import { addMonths } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { MeasureBody } from '../contract-findings.ts'
import { mayKeepFindings } from '../rules/may-findings.ts'
import { loadFinding } from '../store/findings.ts'
import { putMeasure } from '../store/measures.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

const LONGEST_MONTHS = 120

/**
 * Adds a measure to a finding: what, by whom, by when. Refuses 403 others than the district's staff, 404 an unknown finding, 409 a settled one, 422 a
 * day before it was found or more than ten years after.
 */
export async function addMeasure(
  asked: WorkAsked,
  findingId: string,
  said: Static<typeof MeasureBody>,
): Promise<{ measureId: string; version: number }> {
  const { actor, db, now: at } = asked
  demand(mayKeepFindings(actor))
  const row = await loadFinding(db, actor.districtId, findingId)
  if (row === null) return refuse('findings.unknown', { status: 404 })
  if (said.dueOn < row.foundOn) refuse('findings.before-found', { field: 'dueOn', params: { from: row.foundOn } })
  const latest = addMonths(row.foundOn, LONGEST_MONTHS)
  if (said.dueOn > latest) refuse('findings.due-too-late', { field: 'dueOn', params: { to: latest } })
  const { id, words, wordsEn = '', responsible, responsibleEn = '', dueOn } = said
  const answer = { measureId: id, version: 1 }
  const { districtId, personId: by } = actor
  const done = await putMeasure(
    db,
    { districtId, findingId, measureId: id, words, wordsEn, responsible, responsibleEn, dueOn, at, by },
    workFact(
      asked,
      'committees.add-measure',
      { kind: 'finding', id: findingId, streetId: row.streetId },
      { measureId: id, words, responsible, dueOn },
      answer,
    ),
  )
  if (!done) refuse('findings.settled-already', { status: 409 })
  return answer
}
