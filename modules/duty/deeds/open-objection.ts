import type { WorkingDeadline } from '../../../kernel/calendar.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ObjectionState } from '../language.ts'
import { openObjection as insertObjection, type NewObjection } from '../store/objections.ts'
import type { AskedBy } from './self-report.ts'

export interface ObjectionAnswer {
  readonly objectionId: string
  readonly state: ObjectionState
  readonly dueOn: CivilDate
  /** The day may still move, when next year's holidays are announced. */
  readonly provisional: boolean
}

/** By when an objection has to be decided, counted by the district's working days. */
export type DueOn = (from: CivilDate) => Promise<WorkingDeadline>

/** Opens an objection checked before; refuses (409) where one about the same thing is open, or the record changed. */
export async function openObjection(
  db: Sql,
  said: Omit<NewObjection, 'dueOn'> & { readonly deadline: WorkingDeadline },
  marked: Parameters<typeof insertObjection>[2],
  { actor, at, requestId, bodyHash }: AskedBy,
): Promise<ObjectionAnswer> {
  const { deadline, ...rest } = said
  const objection: NewObjection = { ...rest, dueOn: deadline.due }
  const answer: ObjectionAnswer = {
    ...{ objectionId: objection.objectionId, state: 'open', dueOn: deadline.due, provisional: deadline.provisional },
  }
  const opened = await insertObjection(db, objection, marked, {
    doer: { ...actor, onBehalfOf: actor.personId === objection.personId ? null : objection.personId },
    action: 'duty.object',
    subjectKind: 'objection',
    subjectId: objection.objectionId,
    streetId: objection.streetId,
    detail: { recordId: objection.recordId, activityId: objection.activityId },
    requestId,
    bodyHash,
    answer,
    at,
  })
  if (!opened) refuse('duty.objection-open', { status: 409 })
  return answer
}
