import { refuse } from '../../../kernel/refusal.ts'
import { mayRead } from '../rules/may-read.ts'
import { type ActivityRow, loadActivity } from '../store/load-activity.ts'
import type { Asked } from './asked.ts'

/** The activity, if the asker may know of it; 404 otherwise, so that a refusal tells nothing about foreign rows. */
export async function findActivity(asked: Pick<Asked, 'actor' | 'db'>, activityId: string): Promise<ActivityRow> {
  const row = await loadActivity(asked.db, asked.actor.districtId, activityId, asked.actor.personId)
  return mayRead(asked.actor, row).can ? row : refuse('activities.not-found', { status: 404 })
}
