import type { RecordBody } from '../contract.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import { putActivities } from '../store/put-activity.ts'
import type { Asked } from './asked.ts'
import { visitRows } from './visit-rows.ts'

/**
 * Creates, marks and hears in one write a visit that has already taken place; closing it is one press more. Refuses a day
 * to come.
 */
export async function recordVisit(asked: Asked, body: RecordBody): Promise<HeldAnswer> {
  const visit = await visitRows(asked, body, 'published')
  await putActivities(asked.db, visit.rows, visit.audit)
  return visit.answer
}
