import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { MoveDossierBody } from '../contract-moves.ts'
import { ASKED_WITH, type DossierEvent, MOVE_FIELDS, type MoveField } from '../language.ts'

/** What is wrong with what was said: a words key, the field, and the places of the sentence. */
export interface SaidFault {
  readonly key: string
  readonly field: MoveField
  readonly params: Readonly<Record<string, string | number>>
}

/**
 * Was everything said that the step asks for, and nothing it does not take? Days: nothing has happened tomorrow; what follows the meeting does not lie before
 * it. Null: nothing is wrong. What somebody says of a candidate's appraisal is not taken at all.
 */
export function saidFault(
  said: MoveDossierBody,
  known: { readonly today: CivilDate; readonly meetingOn: CivilDate | null },
): SaidFault | null {
  const event = said.event as DossierEvent
  const { needs, may } = ASKED_WITH[event]
  const missing = needs.find((field) => said[field] === undefined)
  if (missing !== undefined) return { key: 'appointments.field-needed', field: missing, params: {} }
  const spare = MOVE_FIELDS.find((field) => said[field] !== undefined && ![...needs, ...may].includes(field))
  if (spare !== undefined) {
    const key = event === 'appraise' ? 'appointments.number-and-date-only' : 'appointments.field-not-taken'
    return { key, field: spare, params: {} }
  }
  return dayFault(said, known)
}

const AFTER_MEETING: readonly string[] = ['closeVoting', 'announce', 'install', 'complete', 'register']

function dayFault(
  said: MoveDossierBody,
  { today, meetingOn }: { readonly today: CivilDate; readonly meetingOn: CivilDate | null },
): SaidFault | null {
  if (said.on > today) return { key: 'appointments.day-to-come', field: 'on', params: {} }
  if (said.meetingOn !== undefined && said.meetingOn < said.on)
    return { key: 'appointments.meeting-past', field: 'meetingOn', params: { on: said.on } }
  if (meetingOn === null) return null
  if (said.event === 'openMeeting' && said.on !== meetingOn)
    return { key: 'appointments.other-meeting-day', field: 'on', params: { meetingOn } }
  if (AFTER_MEETING.includes(said.event) && said.on < meetingOn)
    return { key: 'appointments.before-the-meeting', field: 'on', params: { meetingOn } }
  return null
}
