import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { RecordState, RecordSubject } from '../language.ts'
import { mayChangeOwn } from '../rules/may-self-report.ts'
import { seenRecord } from '../rules/seen.ts'
import { recordSubjects } from '../store/asked-parts.ts'
import { moveRecords } from '../store/move-records.ts'
import type { RecordMove } from '../store/record-parts.ts'
import type { AskedBy, SelfReportAnswer } from './self-report.ts'

const STEP = { resubmit: 'resubmitted', withdraw: 'withdrawn' } as const

/** Moves a self-report at the word of its deputy, if the policy and the version allow; `moveOf` says what becomes of it. */
export async function changeOwn(
  db: Sql,
  said: { recordId: string; event: 'withdraw' | 'resubmit' },
  moveOf: (record: RecordSubject) => RecordMove,
  by: AskedBy,
): Promise<SelfReportAnswer> {
  const { districtId, personId } = by.actor
  const [found] = await recordSubjects(db, districtId, [said.recordId])
  const record = seenRecord(by.actor, found)
  demand(mayChangeOwn(by.actor, record, said.event))
  const move = moveOf(record)
  const answer: SelfReportAnswer = {
    recordId: record.recordId,
    state: move.to as RecordState,
    version: move.version + 1,
  }
  const done = await moveRecords(
    db,
    { moves: [move], steps: [{ stepId: newId(), recordId: record.recordId, step: STEP[said.event], reason: null }] },
    {
      doer: { ...by.actor, onBehalfOf: personId === record.personId ? null : record.personId },
      action: `duty.${said.event}`,
      subjectKind: 'record',
      subjectId: record.recordId,
      streetId: record.streetId,
      requestId: by.requestId,
      bodyHash: by.bodyHash,
      answer,
      at: by.at,
    },
  )
  if (done) return answer
  const [current] = await recordSubjects(db, districtId, [record.recordId])
  refuse('duty.record-changed', { status: 409, extra: { current } })
}
