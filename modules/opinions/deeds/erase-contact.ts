import { demand, refuse } from '../../../kernel/refusal.ts'
import type { ErasedContact } from '../contract-privacy.ts'
import { type EraseReason, mayErase } from '../rules/may-unmask.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { loadContact } from '../store/contacts.ts'
import { eraseItems, itemsToErase } from '../store/erase-items.ts'
import { type Asked, factOf } from './asked.ts'
import { demandItem } from './demand-item.ts'
import { bySignedIn } from './handling.ts'

interface Said {
  readonly itemId: string
  readonly version: number
  readonly why: EraseReason
  readonly words?: string | undefined
}

/**
 * Erases name, number and pictures of whoever raised an item before their day, takes both out of every text the item has, and puts redacted words in the place of what was said. The
 * item stays, with its number, its way and its answer. Refuses 404 an item the asker may not read, 403 who may not or where nothing is left, 409 changed meanwhile, 422 blank words.
 */
export async function eraseContactOf(asked: Asked, said: Said): Promise<ErasedContact> {
  const { actor, db, now } = asked
  const { itemId, version, why } = said
  const { districtId } = actor
  const [{ item }, left] = await Promise.all([
    demandItem(bySignedIn(asked), { itemId, version }),
    loadContact(db, districtId, itemId),
  ])
  const words = said.words?.trim() ?? null
  if (words === '') refuse('opinions.erase-blank', { field: 'words' })
  const redacted = words !== null
  const anything = (left.contact !== null && !left.contact.erased) || left.photos > 0 || redacted
  demand(mayErase(actor, item, { anything }))
  const answer = { itemId, version: version + 1, erasedAt: now.toISOString(), photos: left.photos }
  const subject = { kind: 'item', id: itemId, streetId: item.streetId }
  const fact = factOf(asked, 'erase', subject, { why, photos: left.photos, redacted }, answer)
  const [read] = await itemsToErase(db, districtId, [itemId], words)
  const done = read === undefined ? 0 : await eraseItems(db, [{ ...read, version }], { redacted }, fact)
  if (done === 0) refuseChanged(item, version)
  return answer
}
