import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { RecordBody } from '../contract.ts'
import { type ActivityState, kindOf } from '../language.ts'
import { personsOn } from '../reads/mandates-on.ts'
import { type FullLine, fullLines, plainIds } from '../rules/lines.ts'
import type { HeldAnswer } from '../store/held-activity.ts'
import type { NewActivity } from '../store/new-rows.ts'
import type { NewRows } from '../store/put-activity.ts'
import { type Asked, factOf } from './asked.ts'
import { draftActivity } from './draft-activity.ts'

/** A recorded visit, checked to the last line, before it is written. */
export interface VisitRows {
  rows: NewRows
  lines: FullLine[]
  activity: NewActivity
  answer: HeldAnswer
  audit: AuditFact
}

/** Checks a recorded visit: right, kind, day, mandates of those named, opinions where the kind keeps them. */
export async function visitRows(asked: Asked, body: RecordBody, state: ActivityState): Promise<VisitRows> {
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
