import { civilDateOf } from '../../../kernel/civil-date.ts'
import { CAN, type Verdict } from '../../../kernel/verdict.ts'
import type { MeetingsAnswer } from '../contract-meetings.ts'
import { meetingsOfYear } from '../reads/meetings.ts'
import { mayKeepMeetings, mayReadWork } from '../rules/may-work.ts'
import { type MeetingEvent, meetingLifecycle } from '../rules/meeting-lifecycle.ts'
import { MEETING_RHYTHM, quartersOf } from '../rules/meeting-quarters.ts'
import { demandStreet } from './demand-street.ts'
import type { WorkAsked } from './work-asked.ts'

/** A committee's meetings of a year and the quarters that had none. Refuses 404 an unknown street, 403 whoever is not of its committee. */
export async function listMeetings(
  asked: Pick<WorkAsked, 'actor' | 'db' | 'now'>,
  streetId: number,
  year: number,
): Promise<MeetingsAnswer> {
  const { actor, db, now } = asked
  const street = await demandStreet(asked, streetId, mayReadWork)
  const rows = await meetingsOfYear(db, { districtId: actor.districtId, streetId, year })
  const keep = mayKeepMeetings(actor, streetId)
  return {
    ...street,
    year,
    quarters: quartersOf(year, rows, civilDateOf(now)),
    source: MEETING_RHYTHM,
    items: rows.map((row) => {
      const may = (event: MeetingEvent): Verdict => {
        const step = meetingLifecycle.next(row.state, event)
        return keep.can && !step.can ? step : keep.can ? CAN : keep
      }
      return { ...row, can: { hold: may('hold'), minute: may('minute'), cancel: may('cancel') } }
    }),
    can: { call: keep },
  }
}
