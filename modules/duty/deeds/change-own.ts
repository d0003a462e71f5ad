import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { RecordState, RecordSubject } from '../language.ts'
import { mayChangeOwn } from '../rules/may-self-report.ts'
import { recordSubjects } from '../store/asked-parts.ts'
import { moveRecords } from '../store/move-records.ts'
import type { RecordMove } from '../store/record-parts.ts'
import type { AskedBy, SelfReportAnswer } from './self-report.ts'

/** Hands a returned self-report in again, corrected. Refuses from any other state. */
export async function resubmit(
  db: Sql,
  said: { recordId: string; version: number; title: string; words: string | null; units: number },
  by: AskedBy,
): Promise<SelfReportAnswer> {
  const record = await own(db, said.recordId, 'resubmit', by)
  const to = record.onBehalf || record.streetId === null ? 'street_reviewed' : 'submitted'
  const move = { recordId: record.recordId, version: said.version, to, title: said.title.trim(), words: said.words ?? '', units: said.units } as const
  return change(db, record, move, 'resubmitted', by)
}

/** Takes a self-report back before it is decided. */
export async function withdraw(db: Sql, said: { recordId: string; version: number }, by: AskedBy): Promise<SelfReportAnswer> {
  const record = await own(db, said.recordId, 'withdraw', by)
  return change(db, record, { recordId: record.recordId, version: said.version, to: 'withdrawn' }, 'withdrawn', by)
}

async function own(db: Sql, recordId: string, event: 'withdraw' | 'resubmit', { actor }: AskedBy): Promise<RecordSubject> {
  const [record] = await recordSubjects(db, actor.districtId, [recordId])
  if (!record) refuse('duty.record-unknown', { status: 404 })
  demand(mayChangeOwn(actor, record, event))
  return record
}

async function change(db: Sql, record: RecordSubject, move: RecordMove, step: string, by: AskedBy): Promise<SelfReportAnswer> {
  const answer: SelfReportAnswer = { recordId: record.recordId, state: move.to as RecordState, version: move.version + 1 }
  const onBehalfOf = by.actor.personId === record.personId ? null : record.personId
  const done = await moveRecords(
    db,
    { moves: [move], steps: [{ stepId: newId(), recordId: record.recordId, step, reason: null }] },
    {
      doer: { ...by.actor, onBehalfOf },
      action: `duty.${step === 'resubmitted' ? 'resubmit' : 'withdraw'}`,
      subjectKind: 'record',
      subjectId: record.recordId,
      streetId: record.streetId,
      requestId: by.requestId,
      bodyHash: by.bodyHash,
      answer,
      at: by.at,
    },
  )
  if (!done) refuse('duty.record-changed', { status: 409, extra: { current: (await recordSubjects(db, by.actor.districtId, [record.recordId]))[0] } })
  return answer
}
