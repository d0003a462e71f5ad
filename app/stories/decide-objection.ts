import { civilDateOf, yearOf } from '../../kernel/civil-date.ts'
import { demand, refuse } from '../../kernel/refusal.ts'
import {
  activityForObjection,
  mayHandleObjection,
  moveObjectionPart,
  objectionDue,
  objectionSubject,
  recordSubjects,
  seenObjection,
} from '../../modules/duty/index.ts'
import type { ObjectionDecision, ObjectionSubject, RecordSubject } from '../../modules/duty/language.ts'
import { postingsFor, scoringOfYears } from '../../modules/points/index.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { Asked } from './close-activity.ts'
import { addRecord, correctRecord, type Effect, keepRecord, type Right, strikeRecord } from './objection-effects.ts'
import { untilPosted } from './until-posted.ts'
import { writeChanges } from './write-changes.ts'

export interface Decision extends Right {
  readonly objectionId: string
  readonly version: number
  readonly decision: ObjectionDecision
}

export interface DecisionAnswer {
  readonly objectionId: string
  readonly state: 'adjusted' | 'kept'
  readonly recordId: string | null
  /** By how much the deputy's points moved. */
  readonly tenths: number
}

/**
 * Decides an objection after verification: the record stays, is struck, is put right, or a missing one is added. Record, reversing entries,
 * roster mark, objection and trace change in one write. Never by the deputy concerned. Points stood until now (domain 7.8).
 */
export async function decideObjection(asked: Asked, said: Decision): Promise<DecisionAnswer> {
  const { actor, db, now: at } = asked
  const { districtId } = actor
  return untilPosted(async () => {
    const objection = seenObjection(actor, await objectionSubject(db, districtId, said.objectionId))
    demand(mayHandleObjection(actor, objection, said.decision === 'keep' ? 'keep' : 'adjust'))
    if (objection.version !== said.version)
      refuse('duty.objection-changed', { status: 409, extra: { current: objection } })
    const [record] = objection.recordId === null ? [] : await recordSubjects(db, districtId, [objection.recordId])
    const effect = await effectOf(asked, objection, record, said)
    const doneOn = record?.doneOn ?? effect?.change.add?.[0]?.doneOn
    const states =
      doneOn === undefined
        ? []
        : await scoringOfYears(db, districtId, [{ personId: objection.personId, year: yearOf(doneOn) }])
    const postings =
      effect && said.decision !== 'keep' ? states.flatMap((state) => postingsFor(state, effect.change, newId)) : []
    const state = said.decision === 'keep' ? 'kept' : 'adjusted'
    const tenths = postings.reduce((sum, posting) => sum + posting.tenths, 0)
    const answer: DecisionAnswer = {
      objectionId: objection.objectionId,
      state,
      recordId: effect?.recordId ?? null,
      tenths,
    }
    const first = moveObjectionPart({
      districtId,
      objection,
      to: state,
      decision: said.reason.trim(),
      by: actor.personId,
      at,
    })
    const { moves = [], added = [], steps = [], following = [] } = effect ?? {}
    const written = await writeChanges(
      db,
      { moves, added, steps, postings, read: states, first, following },
      factOf(asked, objection, said, answer),
    )
    return written ? answer : null
  })
}

async function effectOf(
  asked: Asked,
  objection: ObjectionSubject,
  record: RecordSubject | undefined,
  said: Decision,
): Promise<Effect | null> {
  const { actor, db, now: at } = asked
  const activity =
    objection.activityId === null
      ? null
      : await activityForObjection(db, actor.districtId, objection.activityId, objection.personId)
  if (record) {
    if (said.decision === 'keep') return keepRecord(record, said)
    if (said.decision === 'strike') return strikeRecord(record, activity, said)
    if (said.decision === 'correct') return correctRecord(record, activity, said)
    refuse('duty.decision-not-fitting', { field: 'decision' })
  }
  if (said.decision === 'keep') return null
  if (said.decision !== 'add' || activity === null) refuse('duty.decision-not-fitting', { field: 'decision' })
  if (activity.recordId !== null) refuse('duty.record-exists', { extra: { recordId: activity.recordId } })
  const { due: objectionUntil } = await objectionDue(db, actor.districtId, civilDateOf(at))
  return addRecord(activity, objection.personId, said, { personId: actor.personId, at, objectionUntil })
}

function factOf(
  { actor, now: at, requestId, bodyHash }: Asked,
  objection: ObjectionSubject,
  said: Decision,
  answer: DecisionAnswer,
) {
  return {
    doer: actor,
    action: 'duty.decide-objection',
    subjectKind: 'objection',
    subjectId: objection.objectionId,
    streetId: objection.streetId,
    detail: { decision: said.decision, recordId: answer.recordId, tenths: answer.tenths },
    requestId,
    bodyHash,
    answer,
    at,
  }
}
