import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Doer } from '../../../kernel/doer.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { restingTenures } from '../reads/resting-tenures.ts'
import { type RestingTenure, settledOf } from '../rules/resting.ts'
import { settleTenures } from '../store/settle-tenures.ts'

/** The nightly task that ends seats whose ground has ended. */
export const END_RESTING_TENURES = 'committees.end-resting-tenures'

/** Tenures looked at with one statement. */
const BATCH = 100

/**
 * Ends the seats of a district (of one person, or on one mandate) that rest on a mandate, post or term which is over, each with its reason in words and its trace; those that somebody's next
 * mandate or post carries on rest on that from now on. Run as often as one likes: what is settled is not found again. Answers how many ended.
 */
export async function endRestingTenures(
  db: Sql,
  asked: { districtId: number; personId?: string; mandateId?: string; doer?: Doer; now: Date },
): Promise<number> {
  const { districtId, personId = null, mandateId = null, now: at } = asked
  const doer = asked.doer ?? { districtId, accountId: null, personId: null, onBehalfOf: null }
  const today = civilDateOf(at)
  let ended = 0
  let after: string | null = null
  for (;;) {
    const found: RestingTenure[] = await restingTenures(db, {
      districtId,
      today,
      personId,
      mandateId,
      after,
      most: BATCH,
    })
    const settled = settledOf(found, today)
    if (settled.length > 0) await settleTenures(db, settled, { doer, at })
    ended += settled.filter(({ outcome }) => outcome.what === 'ends').length
    if (found.length < BATCH) return ended
    after = found.at(-1)?.tenureId ?? null
  }
}
