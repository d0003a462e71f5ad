import type { Static } from 'typebox'
import { addMonths, civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { CallBody } from '../contract-meetings.ts'
import { mayKeepMeetings } from '../rules/may-work.ts'
import { holdersOn, putMeeting } from '../store/meetings.ts'
import { demandStreet } from './demand-street.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/** Meetings are called at most a year ahead. */
const AHEAD_MONTHS = 12

/**
 * Calls a committee meeting (工委会议): kind, day, agenda, and who takes the chair. Days behind are right too: it is entered after it was held. Refuses 404 an
 * unknown street, 403 who keeps no meetings of it, 422 a chair without a seat on the day or a day more than a year ahead.
 */
export async function callMeeting(
  asked: WorkAsked,
  streetId: number,
  said: Static<typeof CallBody>,
): Promise<{ meetingId: string; state: 'called'; version: number }> {
  const { actor, db, now: at } = asked
  await demandStreet(asked, streetId, mayKeepMeetings)
  const { id, kind, heldOn, place = '', chairedBy, agenda, agendaEn = '' } = said
  const { districtId, personId: by } = actor
  if (heldOn > addMonths(civilDateOf(at), AHEAD_MONTHS)) refuse('meetings.too-far', { field: 'heldOn' })
  const holders = await holdersOn(db, districtId, streetId, heldOn)
  if (!holders.includes(chairedBy)) refuse('meetings.chair-no-seat', { field: 'chairedBy' })
  const answer = { meetingId: id, state: 'called', version: 1 } as const
  await putMeeting(
    db,
    { districtId, meetingId: id, streetId, kind, heldOn, place, chairedBy, agenda, agendaEn, at, by },
    workFact(asked, 'committees.call-meeting', { kind: 'committee-meeting', id, streetId }, { kind, heldOn }, answer),
  )
  return answer
}
