import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { type ObjectionState, type ObjectionSubject, objectionLifecycle } from '../language.ts'
import { mayHandleObjection } from '../rules/may-object.ts'
import { seenObjection } from '../rules/seen.ts'
import { recordSubjects } from '../store/asked-parts.ts'
import { moveObjection, objectionSubject } from '../store/objections.ts'
import type { AskedBy } from './self-report.ts'

/** Takes an objection up for verification, or takes it back; neither moves points. Deciding it is a story of its own. */
export async function handleObjection(
  db: Sql,
  said: { objectionId: string; version: number; event: 'verify' | 'withdraw' },
  by: AskedBy,
): Promise<{ objectionId: string; state: ObjectionState; version: number }> {
  const { actor, at, requestId, bodyHash } = by
  const objection = seenObjection(actor, await objectionSubject(db, actor.districtId, said.objectionId))
  demand(mayHandleObjection(actor, objection, said.event))
  const step = objectionLifecycle.next(objection.state, said.event)
  if (!step.can) refuse(step.why, { status: 409 })
  const answer = { objectionId: objection.objectionId, state: step.to, version: said.version + 1 }
  const done = await moveObjection(
    db,
    {
      objection: { ...objection, version: said.version },
      to: step.to,
      unmark: said.event === 'withdraw' ? await unmark(db, actor.districtId, objection) : null,
    },
    {
      doer: actor,
      action: `duty.objection-${said.event}`,
      subjectKind: 'objection',
      subjectId: objection.objectionId,
      streetId: objection.streetId,
      requestId,
      bodyHash,
      answer,
      at,
    },
  )
  if (!done) refuse('duty.objection-changed', { status: 409, extra: { current: objection } })
  return answer
}

async function unmark(db: Sql, districtId: number, objection: ObjectionSubject) {
  if (objection.recordId === null) return null
  const [record] = await recordSubjects(db, districtId, [objection.recordId])
  if (!record) return null
  return {
    move: { recordId: record.recordId, version: record.version, to: record.state, objected: false },
    step: { stepId: newId(), recordId: record.recordId, step: 'objection-withdrawn', reason: null },
  }
}
