import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { readSettings } from '../reads/settings.ts'
import { erasePastKeeping, setKeepingDays } from '../store/contacts.ts'

/** The nightly task that erases contact data and pictures past their day. */
export const ERASE_CONTACTS = 'opinions.erase-contacts'

/** Items a statement; a night erases as many batches as there are. */
const BATCH = 500

/**
 * Erases name, number and resident's pictures of items at their end for longer than the district keeps them (settings: months after closing). Twice the same night
 * erases nothing more. Answers how many items.
 */
export async function eraseContactsPastKeeping(db: Sql, asked: { districtId: number; now: Date }): Promise<number> {
  const { districtId, now: at } = asked
  const { settings } = await readSettings(db, districtId)
  const months = settings.retentionMonths
  await setKeepingDays(db, districtId, months)
  let erased = 0
  for (;;) {
    const batch = await erasePastKeeping(
      db,
      { districtId, months, today: civilDateOf(at), most: BATCH },
      {
        doer: { districtId, accountId: null, personId: null, onBehalfOf: null },
        ...{ action: 'opinions.erase-past-keeping', subjectKind: 'district', subjectId: String(districtId) },
        detail: { months },
        at,
      },
    )
    erased += batch
    if (batch < BATCH) return erased
  }
}
