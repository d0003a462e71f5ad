import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { standingDifferences } from '../reads/verify.ts'

/**
 * Holds every kept total of a district against the sum of its entries and notes in the trace how many differ (0 is the
 * proof), so that whoever opens the home page is told. The house does it by itself every night; it changes no points.
 */
export async function verifyStandings(db: Sql, districtId: number, now: Date): Promise<number> {
  const differences = (await standingDifferences(db, districtId)).length
  await recordAudit(db, {
    doer: { districtId, accountId: null, personId: null, onBehalfOf: null },
    action: 'points.verify',
    subjectKind: 'points',
    subjectId: 'standing',
    detail: { differences },
    at: now,
  })
  return differences
}
