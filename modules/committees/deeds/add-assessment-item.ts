import type { Static } from 'typebox'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { AssessmentItemBody } from '../contract-years.ts'
import { mayAskAtLeast } from '../rules/evidence-of-item.ts'
import { mayKeepItems } from '../rules/may-years.ts'
import { putItem } from '../store/assessment.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * Adds an item to a year's assessment, with where its evidence comes from; whoever calls knows that the figure exists. Refuses 403 others than the district's
 * staff, 409 where the place is taken, 422 a number where nothing is counted up.
 */
export async function addAssessmentItem(
  asked: WorkAsked,
  said: Static<typeof AssessmentItemBody>,
): Promise<{ itemId: string; version: number }> {
  const { actor, db, now: at } = asked
  demand(mayKeepItems(actor))
  const { id, year, position, words, wordsEn = '', evidence, atLeast = null } = said
  const may = mayAskAtLeast(evidence)
  if (atLeast !== null && !may.can) refuse(may.why, { field: 'atLeast' })
  const answer = { itemId: id, version: 1 }
  const { districtId, personId: by } = actor
  await putItem(
    db,
    { districtId, itemId: id, year, position, words, wordsEn, evidence, atLeast, at, by },
    workFact(
      asked,
      'committees.add-assessment-item',
      { kind: 'assessment-item', id, streetId: null },
      { year, position, words, evidence, atLeast },
      answer,
    ),
  )
  return answer
}
