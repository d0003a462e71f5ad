import { yearOf } from '../../kernel/civil-date.ts'
import { demand, refuse } from '../../kernel/refusal.ts'
import { activityForObjection, mayStrike, recordSubjects, seenRecord } from '../../modules/duty/index.ts'
import { postingsFor, scoringOfYears } from '../../modules/points/index.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { Asked } from './close-activity.ts'
import { strikeRecord as strike } from './objection-effects.ts'
import { untilPosted } from './until-posted.ts'
import { writeChanges } from './write-changes.ts'

export interface StruckAnswer {
  readonly recordId: string
  readonly state: 'struck'
  readonly version: number
  readonly tenths: number
}

/** Strikes a record that stands, after a spot check found it wrong: points reversed, roster put right, the deputy reads the reason. */
export async function strikeRecord(
  asked: Asked,
  said: { recordId: string; version: number; reason: string },
): Promise<StruckAnswer> {
  const { actor, db, now: at, requestId, bodyHash } = asked
  return untilPosted(async () => {
    const [found] = await recordSubjects(db, actor.districtId, [said.recordId])
    const record = seenRecord(actor, found)
    demand(mayStrike(actor, record))
    if (record.version !== said.version) refuse('duty.record-changed', { status: 409, extra: { current: record } })
    const activity =
      record.sourceKind === 'attendance'
        ? await activityForObjection(db, actor.districtId, record.sourceId, record.personId)
        : null
    const effect = strike(record, activity, said)
    const states = await scoringOfYears(db, actor.districtId, [
      { personId: record.personId, year: yearOf(record.doneOn) },
    ])
    const postings = states.flatMap((state) => postingsFor(state, { ...effect.change, cause: 'review' }, newId))
    const tenths = postings.reduce((sum, posting) => sum + posting.tenths, 0)
    const answer: StruckAnswer = { recordId: record.recordId, state: 'struck', version: record.version + 1, tenths }
    const written = await writeChanges(
      db,
      { ...effect, postings, read: states },
      {
        doer: actor,
        action: 'duty.strike',
        subjectKind: 'record',
        subjectId: record.recordId,
        streetId: record.streetId,
        detail: { reason: said.reason, tenths },
        requestId,
        bodyHash,
        answer,
        at,
      },
    )
    return written ? answer : null
  })
}
