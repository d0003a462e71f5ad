import { knownDistricts } from '../../modules/access/index.ts'
import { calendarFile, loadCalendar } from '../../modules/districts/index.ts'
import { extendDeadlines } from '../../modules/duty/index.ts'
import type { Database } from '../../platform/database/database.ts'

/**
 * Takes in the release's calendar of working days, at every start; where nothing is new, nothing is written. After a change the open
 * deadlines of every district are counted again. Answers how many records have a later one.
 */
export async function renewCalendar(asked: { database: Database; ownerUrl: string; now: Date }): Promise<number> {
  const { database, ownerUrl, now } = asked
  const changedYears = await loadCalendar(ownerUrl, await calendarFile())
  if (changedYears.length === 0) return 0
  let extended = 0
  for (const { id } of await knownDistricts(database.open)) {
    extended += await extendDeadlines(database.district(id), { districtId: id, now })
  }
  return extended
}
