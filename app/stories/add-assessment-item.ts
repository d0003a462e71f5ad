import type { Static } from 'typebox'
import { demand, refuse } from '../../kernel/refusal.ts'
import type { AssessmentItemBody } from '../../modules/committees/index.ts'
import { addAssessmentItem, figureNumberOf, mayKeepItems } from '../../modules/committees/index.ts'
import { countsForStreets } from '../../modules/publications/index.ts'
import type { Asked } from './close-activity.ts'

/** Adds an item to a year's assessment, after looking up the figure its evidence names. Refuses as the deed does, and 422 a figure that is not counted for streets. */
export async function addItemOfAssessment(
  asked: Asked,
  said: Static<typeof AssessmentItemBody>,
): Promise<{ itemId: string; version: number }> {
  demand(mayKeepItems(asked.actor))
  const number = figureNumberOf(said.evidence)
  if (number !== null && !countsForStreets(number)) refuse('years.figure-unknown', { field: 'evidence' })
  return addAssessmentItem(asked, said)
}
