import type { Static } from 'typebox'
import { refuse } from '../../../kernel/refusal.ts'
import type { AssessmentWordsBody } from '../contract-years.ts'
import { mayWriteSentence } from '../rules/may-years.ts'
import { keepSentence, loadItem } from '../store/assessment.ts'
import { demandStreet } from './demand-street.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * What a committee adds to an item of its sheet in its own words. Refuses 404 an unknown street or item, 403 others than its staff, 409 where somebody wrote
 * meanwhile.
 */
export async function writeSentence(
  asked: WorkAsked,
  { streetId, itemId }: { streetId: number; itemId: string },
  said: Static<typeof AssessmentWordsBody>,
): Promise<{ itemId: string; version: number }> {
  const { actor, db, now: at } = asked
  await demandStreet(asked, streetId, mayWriteSentence)
  const { districtId, personId: by } = actor
  const item = await loadItem(db, districtId, itemId)
  if (item === null || item.dropped) return refuse('years.item-unknown', { status: 404 })
  const version = await keepSentence(
    db,
    { districtId, itemId, streetId, words: said.words, version: said.version ?? null, at, by },
    workFact(
      asked,
      'committees.write-sentence',
      { kind: 'assessment-item', id: itemId, streetId },
      { year: item.year },
      null,
    ),
  )
  if (version === null) return refuse('years.sentence-changed', { status: 409 })
  return { itemId, version }
}
