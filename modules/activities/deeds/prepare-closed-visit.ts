import type { RawBuilder } from 'kysely'
import { refuse } from '../../../kernel/refusal.ts'
import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { RecordBody } from '../contract.ts'
import type { ClosingActivity } from '../language.ts'
import { closable, isOwnAttendance } from '../rules/may-close.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import { newActivitiesPart, newLinesPart, newOpinionsPart } from '../store/new-rows.ts'
import type { Asked } from './asked.ts'
import { visitRows } from './visit-rows.ts'

/** A visit ready to be written, checked to the last line; a story may add records and postings to the same statement. */
export interface PreparedVisit {
  readonly activity: ClosingActivity
  /** CTE bodies, to stand together in one statement. */
  readonly parts: {
    readonly activity: RawBuilder<{ activity_id: string }>
    readonly attendance: RawBuilder<{ person_id: string }>
    readonly opinions: RawBuilder<{ opinion_id: string }>
  }
  readonly answer: HeldAnswer
  /** Its trace; carries the request id. */
  readonly audit: AuditFact
}

/**
 * A visit that has taken place, born closed, as parts for the story that makes its records: the activity as closing sees
 * it, the statement parts and the trace. Refuses a visit nobody was present at, one the person who enters was present at as a
 * deputy (nobody confirms their own), and a day to come.
 */
export async function prepareClosedVisit(asked: Asked, body: RecordBody): Promise<PreparedVisit> {
  const { rows, lines, activity, audit, answer } = await visitRows(asked, body, 'closed')
  const { districtId } = asked.actor
  const closing = { ...activity, districtId, reported: false, version: 1, own: null, attendance: lines }
  const verdict = closable(closing)
  if (!verdict.can) refuse(verdict.why, { field: 'attendance' })
  if (isOwnAttendance(asked.actor, [closing])) refuse('activities.own-attendance', { status: 403, field: 'attendance' })
  const parts = {
    activity: newActivitiesPart(rows.entered, rows.activities),
    attendance: newLinesPart(districtId, rows.lines),
    opinions: newOpinionsPart(districtId, rows.opinions),
  }
  return { activity: closing, parts, answer, audit }
}
