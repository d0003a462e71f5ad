import type { RawBuilder } from 'kysely'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { RecordBody } from '../contract.ts'
import { type ActivityState, type ClosingActivity, kindOf } from '../language.ts'
import { personsOn } from '../reads/mandates-on.ts'
import { type FullLine, fullLines, plainIds } from '../rules/lines.ts'
import { closable } from '../rules/may-close.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import { type NewActivity, newActivitiesPart, newLinesPart, newOpinionsPart } from '../store/new-rows.ts'
import { type NewRows, putActivities } from '../store/put-activity.ts'
import { type Asked, factOf } from './asked.ts'
import { draftActivity } from './draft-activity.ts'

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
 * Creates, marks and hears in one write a visit that has already taken place; closing it is one press more. Refuses a day
 * to come.
 */
export async function recordVisit(asked: Asked, body: RecordBody): Promise<HeldAnswer> {
  const visit = await visitRows(asked, body, 'published')
  await putActivities(asked.db, visit.rows, visit.audit)
  return visit.answer
}

/**
 * The same, born closed, as parts for a story: the activity as closing sees it, the statement parts and the trace.
 * Refuses a visit nobody was present at.
 */
export async function prepareClosedVisit(asked: Asked, body: RecordBody): Promise<PreparedVisit> {
  const { rows, lines, activity, audit, answer } = await visitRows(asked, body, 'closed')
  const closing: ClosingActivity = {
    ...activity,
    districtId: asked.actor.districtId,
    reported: false,
    version: 1,
    own: null,
    attendance: lines,
  }
  refuseEmpty(closing)
  const parts = {
    activity: newActivitiesPart(rows.entered, rows.activities),
    attendance: newLinesPart(rows.entered.districtId, rows.lines),
    opinions: newOpinionsPart(rows.entered.districtId, rows.opinions),
  }
  return { activity: closing, parts, answer, audit }
}

function refuseEmpty(activity: ClosingActivity): void {
  const verdict = closable(activity)
  if (!verdict.can) refuse(verdict.why, { field: 'attendance' })
}

interface VisitRows {
  rows: NewRows
  lines: FullLine[]
  activity: NewActivity
  answer: HeldAnswer
  audit: AuditFact
}

async function visitRows(asked: Asked, body: RecordBody, state: ActivityState): Promise<VisitRows> {
  const { attendance, opinions = [], ...facts } = body
  const activity = await draftActivity(asked, facts, state)
  if (activity.heldOn > civilDateOf(asked.now)) refuse('activities.held-in-future', { field: 'heldOn' })
  if (opinions.length > 0 && !kindOf(activity.kind)?.opinions) refuse('activities.no-opinions', { field: 'opinions' })
  const { districtId, personId } = asked.actor
  const personIds = plainIds(attendance.map((line) => line.personId))
  const known = await personsOn(asked.db, { districtId, on: activity.heldOn, personIds, activityId: null })
  const lines = fullLines(activity.kind, attendance, known, 'attendance')
  const { activityId } = activity
  const answer: HeldAnswer = { activityId, state, version: 1 }
  const detail = {
    kind: activity.kind,
    title: activity.title,
    heldOn: activity.heldOn,
    attendance: lines.length,
    opinions: opinions.length,
  }
  const rows: NewRows = {
    entered: { districtId, by: personId, at: asked.now },
    activities: [activity],
    lines: lines.map((line) => ({ ...line, activityId })),
    opinions: opinions.map((line, at) => ({
      ...{ opinionId: line.id, activityId, lineNo: at + 1 },
      ...{ words: line.words.trim(), wordsEn: line.wordsEn?.trim() ?? '', reach: line.reach },
    })),
  }
  return { rows, lines, activity, answer, audit: factOf(asked, 'record', activity, detail, answer) }
}
