import { civilDateOf } from '../../kernel/civil-date.ts'
import type { AssessmentAnswer } from '../../modules/committees/index.ts'
import {
  assessmentSheet,
  demandStreet,
  evidenceOfItem,
  figureNumberOf,
  lastDayCounted,
  mayReadWork,
  mayWriteSentence,
  workCounts,
} from '../../modules/committees/index.ts'
import { streetFigures } from '../../modules/publications/index.ts'
import type { Asked } from './close-activity.ts'

/**
 * A committee's yearly sheet of the Party-building assessment, filled from records: figures of the street's year, and what the committee's own records say. People
 * add a sentence, never a number. Refuses 404 an unknown street, 403 whoever is not of its committee.
 */
export async function fillAssessment(
  asked: Pick<Asked, 'actor' | 'db' | 'now'>,
  streetId: number,
  year: number,
): Promise<AssessmentAnswer> {
  const { actor, db, now } = asked
  const street = await demandStreet(asked, streetId, mayReadWork)
  const { districtId } = actor
  const today = civilDateOf(now)
  const of = { districtId, streetId, year, today }
  const items = await assessmentSheet(db, of)
  const numbers = items.flatMap(({ evidence }) => figureNumberOf(evidence) ?? [])
  const [figures, counts] = await Promise.all([streetFigures(db, of, numbers), workCounts(db, of)])
  const byNumber = new Map(figures.map(({ number, definition: _, ...figure }) => [number, figure]))
  return {
    ...street,
    year,
    to: lastDayCounted(year, today),
    items: items.map((item) => ({ ...item, ...evidenceOfItem(item, { year, streetId, counts, figures: byNumber }) })),
    can: { write: mayWriteSentence(actor, streetId) },
  }
}
