import { demand, refuse } from '../../../kernel/refusal.ts'
import { bigrams } from '../../../platform/search/bigrams.ts'
import type { ErasedContact } from '../contract-privacy.ts'
import { type EraseReason, mayErase } from '../rules/may-unmask.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { eraseContact, loadContact } from '../store/contacts.ts'
import { wordsOfItem } from '../store/load-item.ts'
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
 * Erases name, number and pictures of whoever raised an item before their day, and puts redacted words in the place of what was said. The item stays, with its number, its way and its
 * answer. Refuses 404 an item the asker may not read, 403 who may not or where nothing is left, 409 changed meanwhile, 422 blank words.
 */
export async function eraseContactOf(asked: Asked, said: Said): Promise<ErasedContact> {
  const { actor, db, now } = asked
  const { itemId, version, why } = said
  const { districtId } = actor
  const [{ item }, left] = await Promise.all([
    demandItem(bySignedIn(asked), { itemId, version }),
    loadContact(db, districtId, itemId),
  ])
  const redacted = said.words === undefined ? null : await redaction(asked, itemId, said.words)
  const anything = (left.contact !== null && !left.contact.erased) || left.photos > 0 || redacted !== null
  demand(mayErase(actor, item, { anything }))
  const answer = { itemId, version: version + 1, erasedAt: now.toISOString(), photos: left.photos }
  const detail = { why, photos: left.photos, redacted: redacted !== null }
  const subject = { kind: 'item', id: itemId, streetId: item.streetId }
  const done = await eraseContact(
    db,
    { districtId, itemId, version },
    redacted,
    factOf(asked, 'erase', subject, detail, answer),
  )
  if (done === null) refuseChanged(item, version)
  return answer
}

async function redaction({ actor, db }: Asked, itemId: string, typed: string) {
  const words = typed.trim()
  if (words === '') refuse('opinions.erase-blank', { field: 'words' })
  const { place } = await wordsOfItem(db, actor.districtId, itemId)
  return { words, search: bigrams(words, place) }
}
