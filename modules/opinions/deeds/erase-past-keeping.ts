import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { readSettings } from '../reads/settings.ts'
import { itemsPastKeeping, setKeepingDays } from '../store/contacts.ts'
import { eraseItems, itemsToErase } from '../store/erase-items.ts'

/** The nightly task that erases contact data and pictures past their day. */
export const ERASE_CONTACTS = 'opinions.erase-contacts'

/** Items a statement; a night erases as many batches as there are. */
const BATCH = 500

/**
 * Erases name, number and resident's pictures of items at their end for longer than the district keeps them (settings: months after closing), and takes name and number
 * out of every text those items have. Twice the same night erases nothing more. Answers how many items.
 */
export async function eraseContactsPastKeeping(db: Sql, asked: { districtId: number; now: Date }): Promise<number> {
  const { districtId, now: at } = asked
  const { settings } = await readSettings(db, districtId)
  const months = settings.retentionMonths
  await setKeepingDays(db, districtId, months)
  let erased = 0
  for (;;) {
    const due = await itemsPastKeeping(db, { districtId, months, today: civilDateOf(at), most: BATCH })
    if (due.length === 0) return erased
    const batch = await eraseItems(
      db,
      await itemsToErase(db, districtId, due),
      {},
      {
        doer: { districtId, accountId: null, personId: null, onBehalfOf: null },
        ...{ action: 'opinions.erase-past-keeping', subjectKind: 'district', subjectId: String(districtId) },
        detail: { months },
        at,
      },
    )
    erased += batch
    // Those that moved meanwhile are left to the next night.
    if (batch < BATCH) return erased
  }
}
