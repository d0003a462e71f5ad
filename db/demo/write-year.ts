import type { YearOfFacts } from './history.ts'
import {
  type FactsGround,
  recordsOfActivities,
  recordsOfReports,
  writeActivities,
  writeRecords,
} from './write-facts.ts'
import { writeLedger } from './write-ledger.ts'
import { writeTrace } from './write-trace.ts'

/** Writes one year by the bulk path; answers how many records it made. */
export async function writeYear(
  facts: FactsGround,
  ledger: Parameters<typeof writeLedger>[0],
  year: YearOfFacts,
  streetOf: (mandateId: string) => number | null,
): Promise<number> {
  await writeActivities(facts, year.contactDays, year.activities)
  const attended = recordsOfActivities(facts, year.activities, streetOf)
  const records = [...attended, ...recordsOfReports(year.selfReports)]
  await writeRecords(facts, records, year.selfReports)
  await writeLedger(ledger, year.year, records)
  const madeBy = new Map([...Map.groupBy(attended, (one) => one.sourceId)].map(([id, made]) => [id, made.length]))
  await writeTrace(facts, year.contactDays, year.activities, year.selfReports, madeBy)
  return records.length
}
