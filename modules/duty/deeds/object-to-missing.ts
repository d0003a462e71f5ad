import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { activityForObjection } from '../reads/activity-for-objection.ts'
import { mayMissRecord } from '../rules/may-object.ts'
import { type DueOn, type ObjectionAnswer, openObjection } from './open-objection.ts'
import type { AskedBy } from './self-report.ts'

/** Says that a record is missing for a closed activity. Refuses where the deputy has one from it already. */
export async function objectToMissing(
  db: Sql,
  said: { objectionId: string; activityId: string; personId: string; words: string },
  by: AskedBy,
  dueOn: DueOn,
): Promise<ObjectionAnswer> {
  const activity = await activityForObjection(db, by.actor.districtId, said.activityId, said.personId)
  demand(mayMissRecord(by.actor, { personId: said.personId, streetId: activity?.deputyStreetId ?? null }))
  if (!activity) refuse('duty.activity-unknown', { status: 404 })
  if (!activity.held) refuse('duty.activity-not-closed', { field: 'activityId' })
  if (activity.recordId !== null)
    refuse('duty.record-exists', { field: 'activityId', extra: { recordId: activity.recordId } })
  const objection = {
    objectionId: said.objectionId,
    personId: said.personId,
    streetId: activity.streetId ?? activity.deputyStreetId,
    recordId: null,
    activityId: said.activityId,
    words: said.words.trim(),
    deadline: await dueOn(civilDateOf(by.at)),
  }
  return openObjection(db, objection, null, by)
}
