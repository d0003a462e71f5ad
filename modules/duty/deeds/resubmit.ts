import type { Sql } from '../../../platform/database/database.ts'
import { changeOwn } from './change-own.ts'
import type { AskedBy, SelfReportAnswer } from './self-report.ts'

export interface Resubmission {
  readonly recordId: string
  readonly version: number
  readonly title: string
  readonly words: string | null
  readonly units: number
}

/** Hands a returned self-report in again, corrected. Refuses from any other state, and where it changed meanwhile (409). */
export async function resubmit(db: Sql, said: Resubmission, by: AskedBy): Promise<SelfReportAnswer> {
  const { recordId, version, units } = said
  const again = { version, title: said.title.trim(), words: said.words ?? '', units }
  return changeOwn(
    db,
    { recordId, event: 'resubmit' },
    (record) => ({
      recordId: record.recordId,
      ...again,
      // As on first entry: what the street entered, or what no street serves, waits for the district.
      to: record.onBehalf || record.streetId === null ? 'street_reviewed' : 'submitted',
    }),
    by,
  )
}
