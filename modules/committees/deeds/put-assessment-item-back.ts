import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepItems } from '../rules/may-years.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { loadItem, putItemBackRow } from '../store/assessment.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * Puts an item that was dropped back in its place, with what was said of it. Refuses 403 others than the district's staff, 404 unknown, 409 where it was
 * not dropped, changed meanwhile, or another item took the place.
 */
export async function putAssessmentItemBack(
  asked: WorkAsked,
  { itemId, version }: { itemId: string; version: number },
): Promise<{ itemId: string; version: number }> {
  const { actor, db } = asked
  demand(mayKeepItems(actor))
  const row = await loadItem(db, actor.districtId, itemId)
  if (row === null) return refuse('years.item-unknown', { status: 404 })
  if (!row.dropped) refuse('years.item-not-dropped', { status: 409 })
  const answer = { itemId, version: version + 1 }
  const done = await putItemBackRow(
    db,
    { districtId: actor.districtId, itemId, version },
    workFact(
      asked,
      'committees.put-assessment-item-back',
      { kind: 'assessment-item', id: itemId, streetId: null },
      { year: row.year },
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
