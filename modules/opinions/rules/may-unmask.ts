import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isSelf } from '../../access/language.ts'
import { maskedPhone } from '../../roster/language.ts'
import { isHandlerOf } from '../../units/language.ts'
import type { ItemSubject, PartSubject } from '../language.ts'
import { isHandlerIn, isStaffOf } from './may-read-item.ts'

/** Why somebody looks at a name and a number in full: to ask back, to answer, to meet on site, to put right what was taken down. */
export const UNMASK_REASONS = ['ask_back', 'answer', 'visit', 'check'] as const
export type UnmaskReason = (typeof UNMASK_REASONS)[number]

/** Why contact data goes before its day. */
export const ERASE_REASONS = ['asked', 'not_agreed', 'wrong_person'] as const
export type EraseReason = (typeof ERASE_REASONS)[number]

/** Who raised it, as it is kept. */
export interface ContactSubject {
  readonly name: string | null
  readonly phone: string | null
  readonly hideName: boolean
  readonly erased: boolean
}

type Item = ItemSubject & { readonly parts: readonly Pick<PartSubject, 'unitId' | 'state'>[] }

const OVER: readonly PartSubject['state'][] = ['done', 'returned', 'taken_away']

/**
 * Who may see name and number in full, each look traced: the staff of the street and the district; a unit's handlers while they have it in hand, for a number is left so that
 * somebody asks back or answers. Nobody else: a deputy asks the street.
 */
export function mayUnmask(actor: Actor, item: Item, contact: ContactSubject | null): Verdict {
  if (contact === null) return cannot('opinions.no-contact')
  if (contact.erased) return cannot('opinions.contact-erased')
  if (isStaffOf(actor, item)) return CAN
  if (!isHandlerIn(actor, item)) return cannot('opinions.contact-by-street')
  const inHand = item.parts.some(({ unitId, state }) => isHandlerOf(actor, unitId) && !OVER.includes(state))
  return inHand ? CAN : cannot('opinions.contact-not-in-hand')
}

/** Contact data is erased before its day by the staff of the street or the district. */
export function mayErase(
  actor: Actor,
  item: Pick<ItemSubject, 'streetId'>,
  left: { readonly anything: boolean },
): Verdict {
  if (!isStaffOf(actor, item)) return cannot('opinions.erase-by-street')
  return left.anything ? CAN : cannot('opinions.contact-erased')
}

/** Whether a name may be known to this reader at all: to the staff always, to the unit and to the deputy behind the item unless the name was to stay with the street. */
export function seesName(actor: Actor, item: ItemSubject, contact: Pick<ContactSubject, 'hideName'>): boolean {
  if (isStaffOf(actor, item)) return true
  const near = isHandlerIn(actor, item) || (item.deputyId !== null && isSelf(actor, item.deputyId))
  return near && !contact.hideName
}

/** What of a contact stands in an answer to this reader. */
export interface ShownContact {
  readonly name: string | null
  readonly phone: string | null
  readonly hideName: boolean
  readonly given: { readonly name: boolean; readonly phone: boolean }
}

/**
 * Name and number as this reader sees them without a traced look: 张* and 138****1234 to the staff and to units, the name alone to the deputy behind the item, nothing to
 * anybody else. Null: there is none, or it is nobody's to know here.
 */
export function shownContact(actor: Actor, item: ItemSubject, contact: ContactSubject | null): ShownContact | null {
  if (contact === null) return null
  const named = seesName(actor, item, contact)
  const reached = isStaffOf(actor, item) || isHandlerIn(actor, item)
  if (!named && !reached) return null
  return {
    name: named ? maskedName(contact.name) : null,
    phone: reached ? maskedPhone(contact.phone) : null,
    hideName: contact.hideName,
    given: { name: contact.name !== null, phone: contact.phone !== null },
  }
}

/** What a traced look opens to this reader. */
export function openedContact(
  actor: Actor,
  item: ItemSubject,
  contact: ContactSubject,
): { name: string | null; phone: string | null } {
  return { name: seesName(actor, item, contact) ? contact.name : null, phone: contact.phone }
}

/** 张三 is 张*, 欧阳小明 is 欧***: the first character and how many follow. */
export function maskedName(name: string | null): string | null {
  if (name === null) return null
  const [first = '', ...rest] = [...name]
  return `${first}${'*'.repeat(Math.min(Math.max(rest.length, 1), 3))}`
}
