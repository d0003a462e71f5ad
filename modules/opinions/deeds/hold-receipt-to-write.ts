import { refuse } from '../../../kernel/refusal.ts'
import { knocksOfWriting, minutesLeft } from '../rules/knock.ts'
import { bucketNames } from '../secrets/bucket-names.ts'
import { knock } from '../store/knocks.ts'
import { type Holder, holdReceipt, type PublicAsked } from './hold-receipt.ts'

/** Lets in whoever holds receipt and query code and wants to write: what is sent from one network in an hour has its bound. */
export async function holdReceiptToWrite(asked: PublicAsked, ref: string): Promise<Holder> {
  const holder = await holdReceipt(asked, ref)
  const knocks = knocksOfWriting(bucketNames(holder.secret), { ip: asked.request.ip })
  if (await knock(holder.db, holder.districtId, knocks, asked.now))
    refuse('opinions.too-many', { status: 429, params: { minutes: minutesLeft(asked.now) } })
  return holder
}
