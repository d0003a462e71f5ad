import { demand } from '../../../kernel/refusal.ts'
import { mayMove } from '../rules/actions.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import { moveActivity } from '../store/move-activity.ts'
import { type Asked, factOf } from './asked.ts'
import { findActivity } from './find-activity.ts'
import { refuseChanged } from './refuse-changed.ts'

/** Publishes a draft: from now on members, deputies and the recorder see it and may answer. */
export async function publishActivity(asked: Asked, activityId: string, version: number): Promise<HeldAnswer> {
  const { districtId } = asked.actor
  const row = await findActivity(asked, activityId)
  demand(mayMove(asked.actor, row, 'publish'))
  const move = { districtId, activityId, version, from: row.state, to: 'published' as const }
  const answer = await moveActivity(asked.db, move, factOf(asked, 'publish', row, {}))
  return answer ?? refuseChanged(asked, activityId)
}
