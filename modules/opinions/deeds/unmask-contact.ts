import { demand, refuse } from '../../../kernel/refusal.ts'
import type { UnmaskedContact } from '../contract-privacy.ts'
import { mayUnmask, openedContact, type UnmaskReason } from '../rules/may-unmask.ts'
import { loadContact, openContact } from '../store/contacts.ts'
import { type Asked, factOf } from './asked.ts'
import { demandItem } from './demand-item.ts'
import { bySignedIn } from './handling.ts'

/** So many looks within an hour are an office at work; more is somebody collecting numbers. */
const MOST_AN_HOUR = 40

/**
 * Opens name and number of whoever raised an item, with the reason in the trace. Refuses 404 an item the asker may not read, 403 who may not or where nothing is kept, 429 too
 * many looks within the hour.
 */
export async function unmaskContact(
  asked: Asked,
  said: { itemId: string; why: UnmaskReason },
): Promise<UnmaskedContact> {
  const { actor, db } = asked
  const { itemId, why } = said
  const [{ item }, { contact }] = await Promise.all([
    demandItem(bySignedIn(asked), { itemId }),
    loadContact(db, actor.districtId, itemId),
  ])
  demand(mayUnmask(actor, item, contact))
  const subject = { kind: 'item', id: itemId, streetId: item.streetId }
  // Neither the answer nor the request is kept: a repeated request looks again, and leaves its own line.
  const fact = { ...factOf(asked, 'unmask', subject, { why }), requestId: null, bodyHash: null }
  const opened = await openContact(db, { districtId: actor.districtId, itemId, most: MOST_AN_HOUR }, fact)
  if (opened === 'too-often') return refuse('opinions.unmasked-too-often', { status: 429 })
  if (opened === null || contact === null) return refuse('opinions.contact-erased', { status: 403 })
  return openedContact(actor, item, { ...contact, ...opened })
}
