import { refuseChanged } from '../rules/refuse-changed.ts'
import { cancelMeetingRow } from '../store/meetings.ts'
import { demandMeeting } from './demand-meeting.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/** A meeting that was called does not take place: it stays in the list with the reason and counts nowhere. Refuses as `demandMeeting` does. */
export async function cancelMeeting(
  asked: WorkAsked,
  meetingId: string,
  said: { version: number; reason: string },
): Promise<{ meetingId: string; state: 'cancelled'; version: number }> {
  const { actor, db } = asked
  const row = await demandMeeting(asked, { meetingId, version: said.version }, 'cancel')
  const answer = { meetingId, state: 'cancelled', version: row.version + 1 } as const
  const reason = said.reason.trim()
  const done = await cancelMeetingRow(
    db,
    { districtId: actor.districtId, meetingId, version: row.version },
    reason,
    workFact(
      asked,
      'committees.cancel-meeting',
      { kind: 'committee-meeting', id: meetingId, streetId: row.streetId },
      { on: row.heldOn, reason },
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
