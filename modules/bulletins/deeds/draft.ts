import type { Asked, MovedBulletin } from './asked.ts'
import { moveOn } from './move-on.ts'

/**
 * Drafts the bulletin (拟稿): whom it goes to, who gets a copy, a remark; the figures are not typed. Drafting again replaces the words and makes the
 * asker the drafter. Refuses 403 who may not or once it is checked, 404 unknown, 409 changed meanwhile.
 */
export function draft(
  asked: Asked,
  said: { bulletinId: string; version: number; recipient: string; copyTo: string; remark: string | null },
): Promise<MovedBulletin> {
  const { recipient, copyTo, remark } = said
  return moveOn(asked, said, { step: 'draft', recipient: recipient.trim(), copyTo: copyTo.trim(), remark })
}
