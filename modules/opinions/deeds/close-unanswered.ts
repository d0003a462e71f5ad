import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { closeTold } from '../store/close-unanswered.ts'

/** The nightly task that closes items whose time for rating is over. */
export const CLOSE_TOLD = 'opinions.close-told'

/** Items a statement; a night closes as many batches as there are. */
const BATCH = 500

/**
 * Closes the items of a district that were told and whose time for rating is over: with the answer there is, or with none, never as satisfied. What is still promised or
 * wants a meeting stays open. Answers how many.
 */
export async function closeUnanswered(db: Sql, asked: { districtId: number; now: Date }): Promise<number> {
  const { districtId, now: at } = asked
  const today = civilDateOf(at)
  let closed = 0
  for (;;) {
    const batch = await closeTold(
      db,
      { districtId, today, most: BATCH },
      {
        doer: { districtId, accountId: null, personId: null, onBehalfOf: null },
        ...{ action: 'opinions.close', subjectKind: 'district', subjectId: String(districtId) },
        ...{ detail: { on: today, byItself: true }, at },
      },
    )
    closed += batch
    if (batch < BATCH) return closed
  }
}
