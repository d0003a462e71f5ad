import type { Sql } from '../../../platform/database/database.ts'
import { changeOwn } from './change-own.ts'
import type { AskedBy, SelfReportAnswer } from './self-report.ts'

/** Takes a self-report back before it is decided. Refuses afterwards, and where it changed meanwhile (409). */
export async function withdraw(
  db: Sql,
  said: { recordId: string; version: number },
  by: AskedBy,
): Promise<SelfReportAnswer> {
  const { recordId, version } = said
  return changeOwn(
    db,
    { recordId, event: 'withdraw' },
    (record) => ({ recordId: record.recordId, version, to: 'withdrawn' }),
    by,
  )
}
