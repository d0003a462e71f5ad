import { demand } from '../../../kernel/refusal.ts'
import type { NamedAnswer } from '../contract-privacy.ts'
import { mayUnmask, seesName } from '../rules/may-unmask.ts'
import { loadContact, namedInWords } from '../store/contacts.ts'
import type { Asked } from './asked.ts'
import { demandItem } from './demand-item.ts'
import { bySignedIn } from './handling.ts'

/**
 * Whether words about to be written hold the name or the number of whoever raised the item, so that a form can warn. For those who may look at both anyway; a name that was to stay
 * with the street is not looked for in a unit's words. Keeps nothing. Refuses 404 an item the asker may not read, 403 who may not see the contact or where none is kept.
 */
export async function namedIn(asked: Asked, said: { itemId: string; words: string }): Promise<NamedAnswer> {
  const { actor, db } = asked
  const { itemId, words } = said
  const [{ item }, { contact }] = await Promise.all([
    demandItem(bySignedIn(asked), { itemId }),
    loadContact(db, actor.districtId, itemId),
  ])
  demand(mayUnmask(actor, item, contact))
  const found = await namedInWords(db, { districtId: actor.districtId, itemId, words })
  return { name: found.name && contact !== null && seesName(actor, item, contact), phone: found.phone }
}
