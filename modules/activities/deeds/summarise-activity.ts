import { demand } from '../../../kernel/refusal.ts'
import { mayMove } from '../rules/actions.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import { moveActivity } from '../store/move-activity.ts'
import { type Asked, factOf } from './asked.ts'
import { findActivity } from './find-activity.ts'
import { refuseChanged } from './refuse-changed.ts'

/** Adds the summary to a closed activity, or rewrites it. Records and points are not touched by it. */
export async function summariseActivity(
  asked: Asked,
  activityId: string,
  body: { version: number; summary: string },
): Promise<HeldAnswer> {
  const { districtId } = asked.actor
  const row = await findActivity(asked, activityId)
  demand(mayMove(asked.actor, row, 'summarise'))
  const summary = body.summary.trim()
  const move = { districtId, activityId, version: body.version, from: row.state, to: 'summarised' as const, summary }
  const answer = await moveActivity(asked.db, move, factOf(asked, 'summarise', row, { length: summary.length }))
  return answer ?? refuseChanged(asked, activityId)
}
