import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepItems } from '../rules/may-years.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { dropItemRow, loadItem } from '../store/assessment.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/** Takes an item off a year's assessment. Refuses 403 others than the district's staff, 404 unknown, 409 dropped or changed meanwhile. */
export async function dropAssessmentItem(
  asked: WorkAsked,
  { itemId, version }: { itemId: string; version: number },
): Promise<{ itemId: string; version: number }> {
  const { actor, db, now } = asked
  demand(mayKeepItems(actor))
  const row = await loadItem(db, actor.districtId, itemId)
  if (row === null) return refuse('years.item-unknown', { status: 404 })
  if (row.dropped) refuse('years.item-dropped', { status: 409 })
  const answer = { itemId, version: version + 1 }
  const done = await dropItemRow(
    db,
    { districtId: actor.districtId, itemId, version },
    now,
    workFact(
      asked,
      'committees.drop-assessment-item',
      { kind: 'assessment-item', id: itemId, streetId: null },
      { year: row.year },
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
