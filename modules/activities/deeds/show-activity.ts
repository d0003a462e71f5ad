import { refuse } from '../../../kernel/refusal.ts'
import type { DetailAnswer } from '../contract-answers.ts'
import { activityDetail } from '../reads/activity-detail.ts'
import { actionsOn } from '../rules/actions.ts'
import { mayRead, maySeeAttendance, maySeeLeaveReasons } from '../rules/may-read.ts'
import type { Asked } from './asked.ts'

/** One activity as this asker may see it, with what they may do. Without the right to the names, numbers are left. */
export async function showActivity(
  asked: Pick<Asked, 'actor' | 'db' | 'now'>,
  activityId: string,
): Promise<DetailAnswer> {
  const { actor } = asked
  const detail = await activityDetail(asked.db, actor.districtId, activityId, actor.personId)
  if (!mayRead(actor, detail).can) refuse('activities.not-found', { status: 404 })
  const namesShown = maySeeAttendance(actor, detail).can
  const reasonsShown = maySeeLeaveReasons(actor, detail).can
  const can = actionsOn(actor, detail, asked.now)
  return {
    ...detail,
    fields: detail.fields as DetailAnswer['fields'],
    reported: detail.reportedAt !== null,
    namesShown,
    roster: detail.roster
      .filter((line) => namesShown || line.personId === actor.personId)
      .map((line) => (reasonsShown || line.personId === actor.personId ? line : { ...line, leaveReason: null })),
    opinions: namesShown ? [...detail.opinions] : [],
    spotCheck: can.change.can || can.export.can ? detail.spotCheck : null,
    can,
  }
}
