import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { ObjectionState } from '../language.ts'
import { activityForObjection } from '../reads/activity-for-objection.ts'
import { mayMissRecord, mayObject } from '../rules/may-object.ts'
import { recordSubjects } from '../store/asked-parts.ts'
import { type NewObjection, openObjection } from '../store/objections.ts'
import type { AskedBy } from './self-report.ts'

export interface ObjectionAnswer {
  readonly objectionId: string
  readonly state: ObjectionState
  readonly dueOn: CivilDate
}

/** By when an objection has to be decided, counted by the district's working days. */
export type DueOn = (from: CivilDate) => Promise<CivilDate>

/** Objects to a record that stands. It keeps standing, and keeps its points, until the objection is decided. */
export async function objectToRecord(
  db: Sql,
  said: { objectionId: string; recordId: string; words: string },
  by: AskedBy,
  dueOn: DueOn,
): Promise<ObjectionAnswer> {
  const today = civilDateOf(by.at)
  const [record] = await recordSubjects(db, by.actor.districtId, [said.recordId])
  if (!record) refuse('duty.record-unknown', { status: 404 })
  demand(mayObject(by.actor, record, today))
  const objection: NewObjection = {
    objectionId: said.objectionId,
    personId: record.personId,
    streetId: record.streetId,
    recordId: record.recordId,
    activityId: record.sourceKind === 'attendance' ? record.sourceId : null,
    words: said.words.trim(),
    dueOn: await dueOn(today),
  }
  const marked = {
    move: { recordId: record.recordId, version: record.version, to: record.state, objected: true },
    step: { stepId: newId(), recordId: record.recordId, step: 'objected', reason: objection.words },
  }
  return open(db, objection, marked, by)
}

/** Says that a record is missing for a closed activity. Refuses where the deputy has one from it already. */
export async function objectToMissing(
  db: Sql,
  said: { objectionId: string; activityId: string; personId: string; words: string },
  by: AskedBy,
  dueOn: DueOn,
): Promise<ObjectionAnswer> {
  const activity = await activityForObjection(db, by.actor.districtId, said.activityId, said.personId)
  if (!activity) refuse('duty.activity-unknown', { status: 404 })
  demand(mayMissRecord(by.actor, { personId: said.personId, streetId: activity.deputyStreetId }))
  if (!activity.held) refuse('duty.activity-not-closed', { field: 'activityId' })
  if (activity.recordId !== null) refuse('duty.record-exists', { field: 'activityId', extra: { recordId: activity.recordId } })
  const objection: NewObjection = {
    objectionId: said.objectionId,
    personId: said.personId,
    streetId: activity.streetId ?? activity.deputyStreetId,
    recordId: null,
    activityId: said.activityId,
    words: said.words.trim(),
    dueOn: await dueOn(civilDateOf(by.at)),
  }
  return open(db, objection, null, by)
}

async function open(
  db: Sql,
  objection: NewObjection,
  marked: Parameters<typeof openObjection>[2],
  { actor, at, requestId, bodyHash }: AskedBy,
): Promise<ObjectionAnswer> {
  const answer: ObjectionAnswer = { objectionId: objection.objectionId, state: 'open', dueOn: objection.dueOn }
  const opened = await openObjection(db, objection, marked, {
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
