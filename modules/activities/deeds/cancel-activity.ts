import { demand } from '../../../kernel/refusal.ts'
import { mayMove } from '../rules/actions.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import { moveActivity } from '../store/move-activity.ts'
import { type Asked, factOf } from './asked.ts'
import { findActivity } from './find-activity.ts'
import { refuseChanged } from './refuse-changed.ts'

/**
 * Calls an open activity off, with the reason people are told. For a session of a contact day this is "not held": it no
 * longer blocks the closing of the morning.
 */
export async function cancelActivity(
  asked: Asked,
  activityId: string,
  body: { version: number; reason: string },
): Promise<HeldAnswer> {
  const { districtId } = asked.actor
  const row = await findActivity(asked, activityId)
  demand(mayMove(asked.actor, row, 'cancel'))
  const reason = body.reason.trim()
  const move = { districtId, activityId, version: body.version, from: row.state, to: 'cancelled' as const, reason }
  const answer = await moveActivity(asked.db, move, factOf(asked, 'cancel', row, { reason }))
  return answer ?? refuseChanged(asked, activityId)
}
