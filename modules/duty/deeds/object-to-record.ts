import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { mayObject } from '../rules/may-object.ts'
import { seenRecord } from '../rules/seen.ts'
import { recordSubjects } from '../store/asked-parts.ts'
import { type DueOn, type ObjectionAnswer, openObjection } from './open-objection.ts'
import type { AskedBy } from './self-report.ts'

/** Objects to a record that stands. It keeps standing, and keeps its points, until the objection is decided. */
export async function objectToRecord(
  db: Sql,
  said: { objectionId: string; recordId: string; words: string },
  by: AskedBy,
  dueOn: DueOn,
): Promise<ObjectionAnswer> {
  const today = civilDateOf(by.at)
  const [found] = await recordSubjects(db, by.actor.districtId, [said.recordId])
  const record = seenRecord(by.actor, found)
  demand(mayObject(by.actor, record, today))
  const objection = {
    objectionId: said.objectionId,
    personId: record.personId,
    streetId: record.streetId,
    recordId: record.recordId,
    activityId: record.sourceKind === 'attendance' ? record.sourceId : null,
    words: said.words.trim(),
    deadline: await dueOn(today),
  }
  const marked = {
    move: { recordId: record.recordId, version: record.version, to: record.state, objected: true },
    step: { stepId: newId(), recordId: record.recordId, step: 'objected', reason: objection.words },
  }
  return openObjection(db, objection, marked, by)
}
