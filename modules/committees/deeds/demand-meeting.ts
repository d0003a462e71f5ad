import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepMeetings, mayReadWork } from '../rules/may-work.ts'
import { type MeetingEvent, meetingLifecycle } from '../rules/meeting-lifecycle.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { loadMeeting, type MeetingRow } from '../store/meetings.ts'
import type { WorkAsked } from './work-asked.ts'

/**
 * The meeting, for a step of it. Refuses 404 unknown, also for whoever is not of the committee; 403 its members; 409 where it stands elsewhere or changed
 * meanwhile.
 */
export async function demandMeeting(
  { db, actor }: WorkAsked,
  { meetingId, version }: { meetingId: string; version: number },
  event: MeetingEvent,
): Promise<MeetingRow> {
  const row = await loadMeeting(db, actor.districtId, meetingId)
  if (row === null || !mayReadWork(actor, row.streetId).can) return refuse('meetings.unknown', { status: 404 })
  demand(mayKeepMeetings(actor, row.streetId))
  const step = meetingLifecycle.next(row.state, event)
  if (!step.can) return refuse(step.why, { status: 409 })
  if (row.version !== version) refuseChanged(row)
  return row
}
