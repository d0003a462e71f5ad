import type { DemoPeople } from './facts.ts'
import type { YearOfFacts } from './history.ts'
import { type Living, liveItems } from './items/live.ts'
import { ItemsInMemory } from './items/memory.ts'
import { recordsOfItems, stepsOfAdoption, writeItems } from './items/write-items.ts'
import {
  type FactsGround,
  recordsOfActivities,
  recordsOfReports,
  writeActivities,
  writeRecords,
} from './write-facts.ts'
import { writeLedger } from './write-ledger.ts'
import { writeTrace, writeTraceOfItems } from './write-trace.ts'

/** Writes one year by the bulk path; answers how many records it made. */
export async function writeYear(
  facts: FactsGround,
  ledger: Parameters<typeof writeLedger>[0],
  year: YearOfFacts,
  living: Omit<Living, 'memory' | 'districtId'> & { readonly people: DemoPeople },
  streetOf: (mandateId: string) => number | null,
): Promise<number> {
  await writeActivities(facts, year.contactDays, year.activities)
  const memory = new ItemsInMemory(living.people, facts.calendar)
  await liveItems({ ...living, memory, districtId: facts.districtId }, year.items)
  await writeItems(facts, year.items, memory, living.now)
  const attended = recordsOfActivities(facts, year.activities, streetOf)
  const submitted = recordsOfItems(facts, year.items, memory, streetOf)
  const records = [...attended, ...submitted, ...recordsOfReports(year.selfReports)]
  await writeRecords(facts, records, year.selfReports)
  await facts.writer.put('duty.step', stepsOfAdoption(facts.districtId, submitted, memory))
  await writeLedger(ledger, year.year, records)
  const madeBy = new Map([...Map.groupBy(attended, (one) => one.sourceId)].map(([id, made]) => [id, made.length]))
  await writeTrace(facts, year.contactDays, year.activities, year.selfReports, madeBy)
  await writeTraceOfItems(facts, memory.traces)
  return records.length
}
