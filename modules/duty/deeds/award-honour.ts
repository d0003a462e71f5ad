import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { honourOf, mayAwardHonour } from '../rules/may-honour.ts'
import { seenRecord } from '../rules/seen.ts'
import { recordSubjects } from '../store/asked-parts.ts'
import { putHonour } from '../store/honours.ts'
import type { AskedBy } from './self-report.ts'

/**
 * Enters that a suggestion or a research report was honoured as outstanding for a year (年度优秀建议、年度优秀调研报告). It gives no points. Refuses 404 a record the
 * asker may not know, 403 who or what may not, 422 a day before the deed or to come, 409 where it is honoured for that year already.
 */
export async function awardHonour(
  db: Sql,
  said: { recordId: string; id: string; year: number; awardedBy: string; awardedOn: CivilDate },
  by: AskedBy,
): Promise<{ honourId: string; version: number }> {
  const [found] = await recordSubjects(db, by.actor.districtId, [said.recordId])
  const record = seenRecord(by.actor, found)
  demand(mayAwardHonour(by.actor, record))
  const kind = honourOf(record.kind)
  if (kind === null) return refuse('duty.honour-of-kinds')
  if (said.awardedOn < record.doneOn || said.awardedOn > civilDateOf(by.at))
    refuse('duty.honour-too-early', { field: 'awardedOn' })
  const { recordId, year, awardedBy, awardedOn } = said
  const answer = { honourId: said.id, version: 1 }
  const done = await putHonour(
    db,
    { honourId: said.id, recordId, kind, year, awardedBy: awardedBy.trim(), awardedOn },
    {
      ...{ doer: by.actor, action: 'duty.award-honour', subjectKind: 'record', subjectId: recordId },
      ...{ streetId: record.streetId, detail: { kind, year }, requestId: by.requestId, bodyHash: by.bodyHash },
      ...{ answer, at: by.at },
    },
  )
  if (!done) refuse('duty.honour-only-standing', { status: 409 })
  return answer
}
