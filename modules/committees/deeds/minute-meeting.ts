import type { Static } from 'typebox'
import type { MinuteBody } from '../contract-meetings.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { minuteMeetingRow } from '../store/meetings.ts'
import { demandMeeting } from './demand-meeting.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/** Keeps the minutes of a meeting that was held; written again, they replace the ones before. Refuses as `demandMeeting` does. */
export async function minuteMeeting(
  asked: WorkAsked,
  meetingId: string,
  said: Static<typeof MinuteBody>,
): Promise<{ meetingId: string; state: 'minuted'; version: number }> {
  const { actor, db, now: at } = asked
  const row = await demandMeeting(asked, { meetingId, version: said.version }, 'minute')
  const answer = { meetingId, state: 'minuted', version: row.version + 1 } as const
  const done = await minuteMeetingRow(
    db,
    { districtId: actor.districtId, meetingId, version: row.version },
    { minutes: said.minutes, minutesEn: said.minutesEn ?? '', at, by: actor.personId },
    workFact(
      asked,
      'committees.minute-meeting',
      { kind: 'committee-meeting', id: meetingId, streetId: row.streetId },
      { again: row.state === 'minuted' },
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
