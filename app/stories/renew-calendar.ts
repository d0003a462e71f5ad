import { knownDistricts } from '../../modules/access/index.ts'
import { calendarFile, loadCalendar } from '../../modules/districts/index.ts'
import { extendDeadlines } from '../../modules/duty/index.ts'
import { recountClocks } from '../../modules/opinions/index.ts'
import type { Database } from '../../platform/database/database.ts'

/** What a changed calendar moved. */
export interface Renewed {
  /** Records with a later deadline for objecting. */
  readonly objections: number
  /** Clocks of opinions with another due day. */
  readonly clocks: number
}

/**
 * Takes in the release's calendar of working days, at every start; where nothing is new, nothing is written. After a change the open
 * deadlines for objecting and the running clocks of opinions of every district are counted again.
 */
export async function renewCalendar(asked: {
  database: Database
  ownerUrl: string
  now: Date
  calendar?: Awaited<ReturnType<typeof calendarFile>>
}): Promise<Renewed> {
  const { database, ownerUrl, now } = asked
  const years = await loadCalendar(ownerUrl, asked.calendar ?? (await calendarFile()))
  let renewed: Renewed = { objections: 0, clocks: 0 }
  if (years.length === 0) return renewed
  for (const { id: districtId } of await knownDistricts(database.open)) {
    const db = database.district(districtId)
    renewed = {
      objections: renewed.objections + (await extendDeadlines(db, { districtId, now })),
      clocks: renewed.clocks + (await recountClocks(db, { districtId, years, now })),
    }
  }
  return renewed
}
