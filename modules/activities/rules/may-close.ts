import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { Actor } from '../../access/language.ts'
import {
  type ActivitySubject,
  type AttendanceLine,
  activityLifecycle,
  type ClosingActivity,
  type ClosingContactDay,
  kindOf,
} from '../language.ts'
import { mayOrganise } from './may-organise.ts'
import { hasCome } from './may-report.ts'

/**
 * Who may press "close", and when: the organiser, once it is published and the day has come. Not somebody who was present as a deputy:
 * closing confirms the records, and nobody confirms their own.
 */
export function mayClose(actor: Actor, subject: ActivitySubject, now: Date): Verdict {
  const organises = mayOrganise(actor, subject)
  if (!organises.can) return organises
  if (subject.own?.mark === 'present' && makesRecords(subject)) return cannot('activities.own-attendance')
  if (subject.contactDayId !== null) return cannot('activities.closes-with-its-day')
  const step = activityLifecycle.next(subject.state, 'close')
  if (!step.can) return cannot(step.why)
  return hasCome(subject.heldOn, now) ? CAN : cannot('activities.not-held-yet')
}

/** Is there something to close: somebody present, wherever the kind counts those present. */
export function closable(activity: ClosingActivity): Verdict {
  const kind = kindOf(activity.kind)
  const needsSomebody = kind !== undefined && (kind.counts.attendances || kind.record !== null)
  if (!needsSomebody || presentOf(activity).length > 0) return CAN
  return cannot('activities.nobody-present')
}

/** Those present: the only ones who count as 人次 and receive records. */
export function presentOf(activity: { readonly attendance: readonly AttendanceLine[] }): AttendanceLine[] {
  return activity.attendance.filter((line) => line.mark === 'present')
}

/** Is this person among those present, where being present makes a record? Then somebody else of the office closes. */
export function isOwnAttendance(actor: Actor, sessions: readonly ClosingActivity[]): boolean {
  return sessions.some(
    (session) => makesRecords(session) && presentOf(session).some((line) => line.personId === actor.personId),
  )
}

function makesRecords(activity: Pick<ActivitySubject, 'kind'>): boolean {
  return (kindOf(activity.kind)?.record ?? null) !== null
}

/** Who may close a contact-day morning, and when. */
export function mayCloseDay(
  actor: Actor,
  day: Pick<ClosingContactDay, 'streetId' | 'state' | 'heldOn'>,
  now: Date,
): Verdict {
  const organises = mayOrganise(actor, day)
  if (!organises.can) return organises
  const step = activityLifecycle.next(day.state, 'close')
  if (!step.can) return cannot(step.why)
  return hasCome(day.heldOn, now) ? CAN : cannot('activities.not-held-yet')
}

/** What a session must show for its community to count as heard from. */
export interface SessionHeard {
  readonly state: ActivitySubject['state']
  readonly reported: boolean
  readonly present: number
}

/**
 * A community blocks the closing of its morning as long as nobody has said what happened there: no report, nobody marked
 * present, and not marked as "not held" (cancelled with a reason).
 */
export function isMissing(session: SessionHeard): boolean {
  return session.state !== 'cancelled' && !session.reported && session.present === 0
}

/** The sessions nobody has heard from yet, in the order of the sheet. */
export function missingSessions(day: ClosingContactDay): ClosingContactDay['sessions'] {
  return day.sessions.filter((session) =>
    isMissing({ state: session.state, reported: session.reported, present: presentOf(session).length }),
  )
}
