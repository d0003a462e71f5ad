import { publicDoer } from '../rules/public-key.ts'
import type { Handling } from './handling.ts'
import type { Holder, PublicAsked } from './hold-receipt.ts'

/** A request of whoever holds the receipt and the query code, as the deeds of handling take it. */
export function byResident(asked: PublicAsked, holder: Pick<Holder, 'districtId' | 'db'>): Handling {
  const { now, requestId, bodyHash } = asked
  return {
    asker: 'resident',
    doer: publicDoer(holder.districtId, asked.actor),
    db: holder.db,
    now,
    requestId,
    bodyHash,
  }
}
