import type { Static } from 'typebox'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { HoldBody } from '../contract-meetings.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { wholeRollCall } from '../rules/roll-call.ts'
import { holdersOn, holdMeetingRow } from '../store/meetings.ts'
import { demandMeeting } from './demand-meeting.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * The meeting was held: everybody with a seat on the day is present, on leave or absent. Refuses as `demandMeeting` does, and 422 a day to come or a roll call
 * that leaves somebody out, names somebody twice or somebody without a seat.
 */
export async function holdMeeting(
  asked: WorkAsked,
  meetingId: string,
  said: Static<typeof HoldBody>,
): Promise<{ meetingId: string; state: 'held'; version: number }> {
  const { actor, db, now } = asked
  const row = await demandMeeting(asked, { meetingId, version: said.version }, 'hold')
  const on = said.on ?? row.heldOn
  if (on > civilDateOf(now)) refuse('committees.day-in-future', { field: 'on' })
  const holders = await holdersOn(db, actor.districtId, row.streetId, on)
  const whole = wholeRollCall(
    holders,
    said.presence.map(({ personId }) => personId),
  )
  if (!whole.can) refuse(whole.why, { field: 'presence' })
  const answer = { meetingId, state: 'held', version: row.version + 1 } as const
  const done = await holdMeetingRow(
    db,
    { districtId: actor.districtId, meetingId, version: row.version },
    { on, presence: said.presence },
    workFact(
      asked,
      'committees.hold-meeting',
      { kind: 'committee-meeting', id: meetingId, streetId: row.streetId },
      { on, present: said.presence.filter(({ presence }) => presence === 'present').length, of: holders.length },
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
