import { refuse } from '../../../kernel/refusal.ts'
import type { Asked } from './asked.ts'
import { findActivity } from './find-activity.ts'

/** 409 with the row as it stands now: somebody was faster, or the state no longer allows it. */
export async function refuseChanged(asked: Asked, activityId: string): Promise<never> {
  const current = await findActivity(asked, activityId)
  refuse('activities.changed-meanwhile', { status: 409, extra: { current } })
}
