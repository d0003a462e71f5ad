import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { mayTakeBackHonour } from '../rules/may-honour.ts'
import { mayKnow } from '../rules/seen.ts'
import { recordSubjects } from '../store/asked-parts.ts'
import { loadHonour, takeHonourBack } from '../store/honours.ts'
import type { AskedBy } from './self-report.ts'

/** Takes an honour back that was entered wrongly. Refuses 404 an unknown one and one of a record the asker may not know, 403 who may not, 409 where it changed. */
export async function takeBackHonour(
  db: Sql,
  said: { honourId: string; version: number },
  by: AskedBy,
): Promise<{ honourId: string; version: number }> {
  const { districtId } = by.actor
  const honour = await loadHonour(db, districtId, said.honourId)
  const [record] = honour === null ? [] : await recordSubjects(db, districtId, [honour.recordId])
  if (honour === null || record === undefined || !mayKnow(by.actor, record))
    return refuse('duty.honour-unknown', { status: 404 })
  demand(mayTakeBackHonour(by.actor, record))
  const answer = { honourId: honour.honourId, version: said.version + 1 }
  const done = await takeHonourBack(db, said, {
    ...{ doer: by.actor, action: 'duty.take-back-honour', subjectKind: 'record', subjectId: record.recordId },
    ...{ streetId: record.streetId, requestId: by.requestId, bodyHash: by.bodyHash, answer, at: by.at },
  })
  if (!done) refuse('duty.honour-changed', { status: 409, extra: { version: honour.version, yours: said.version } })
  return answer
}
