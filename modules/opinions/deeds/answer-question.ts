import { refuse } from '../../../kernel/refusal.ts'
import { trackedItem } from '../reads/track.ts'
import { byResident } from './by-resident.ts'
import type { PublicAsked } from './hold-receipt.ts'
import { holdReceiptToWrite } from './hold-receipt-to-write.ts'
import { resumePart } from './resume-part.ts'

/** The resident's answer to what a unit asked: its clock goes on. 409 where nobody waits for one. */
export async function answerQuestion(asked: PublicAsked, ref: string, words: string): Promise<{ state: string }> {
  const holder = await holdReceiptToWrite(asked, ref)
  const item = await trackedItem(holder.db, holder.districtId, holder.item.itemId)
  if (item?.question == null) return refuse('opinions.nobody-asks', { status: 409 })
  const { state } = await resumePart(byResident(asked, holder), { partId: item.question.partId, note: words })
  return { state }
}
