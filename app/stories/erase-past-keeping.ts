import { knownDistricts } from '../../modules/access/index.ts'
import { forgetHeard, forgetWords } from '../../modules/imports/index.ts'
import { activitiesOfForgottenLines, eraseContactsPastKeeping, redactedItems } from '../../modules/opinions/index.ts'
import type { Database } from '../../platform/database/database.ts'

/** So far back a night looks for redacted words: a week without nights is made up for. */
const BACK = 8 * 86_400_000

/**
 * Every night, in every district: contact data and pictures past their day go, and where an item's words were redacted, or a line heard lost a name, the same words go from the rows
 * of the list they were once imported with. Twice the same night does nothing more.
 */
export async function erasePastKeeping(database: Database, now: Date): Promise<void> {
  for (const { id: districtId } of await knownDistricts(database.open)) {
    const db = database.district(districtId)
    await eraseContactsPastKeeping(db, { districtId, now })
    const since = new Date(now.getTime() - BACK)
    const redacted = await redactedItems(db, districtId, since)
    if (redacted.length > 0) await forgetWords(db, districtId, redacted)
    const activities = await activitiesOfForgottenLines(db, districtId, since)
    if (activities.length > 0) await forgetHeard(db, districtId, activities)
  }
}
