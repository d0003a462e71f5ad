import type { LedgerLine } from '../../contract-ledger.ts'
import type { ItemState } from '../../language.ts'

/** What happens next, as a key of `opinions.phone.next.*`. */
export type NextKey =
  | 'triage'
  | 'assign'
  | 'sign_for'
  | 'decide_return'
  | 'reply'
  | 'approve'
  | 'confirm'
  | 'confirm-mine'
  | 'tell'
  | 'rate'
  | 'rate-mine'
  | 'rate-later'
  | 'again'
  | 'not_taken'
  | 'referred'
  | 'duplicate'
  | 'withdrawn'
  | 'rated'
  | 'closed'

export type Moving = Pick<LedgerLine, 'state' | 'due' | 'ratingAsked'> & {
  can: Pick<LedgerLine['can'], 'confirm' | 'rate'>
}

const BY_STATE: Readonly<Record<ItemState, NextKey>> = {
  new: 'triage',
  triaged: 'assign',
  assigned: 'sign_for',
  handling: 'reply',
  done_claimed: 'confirm',
  cannot_be_done: 'confirm',
  deputy_confirmed: 'tell',
  resident_notified: 'rate',
  rated: 'rated',
  reopened: 'triage',
  not_taken: 'not_taken',
  referred: 'referred',
  duplicate: 'duplicate',
  withdrawn: 'withdrawn',
  closed: 'closed',
}

/**
 * What happens next with an item: what waits for the reader goes first; else the state says it, save where a unit's part has
 * a step of its own on the way (a return being decided, a reply being approved).
 */
export function nextOf(item: Moving): NextKey {
  if (item.can.confirm.can) return 'confirm-mine'
  if (item.can.rate.can) return item.ratingAsked ? 'rate-mine' : 'rate-later'
  const step = item.due?.step
  // Back with the unit that had it, by itself; on the street's desk where none had.
  if (item.state === 'reopened' && step !== undefined && step !== 'triage') return 'again'
  if (item.state === 'assigned' || item.state === 'handling') {
    if (step === 'decide_return' || step === 'approve') return step
  }
  return BY_STATE[item.state]
}

/** Whether the reader has something to do with it: to confirm, or to rate now that it is asked. */
export function waitsForReader(item: Moving): boolean {
  return item.can.confirm.can || (item.can.rate.can && item.ratingAsked)
}

const OVER: readonly ItemState[] = ['not_taken', 'referred', 'duplicate', 'withdrawn', 'rated', 'closed']

/** A list in the order of use: what waits for the reader, what is under way, what is over. Empty groups are left out. */
export function groupsOf<Item extends Moving>(
  items: readonly Item[],
): { group: 'waits-for-you' | 'under-way' | 'over'; items: Item[] }[] {
  const groupOf = (item: Item) =>
    waitsForReader(item) ? 'waits-for-you' : OVER.includes(item.state) ? 'over' : 'under-way'
  return (['waits-for-you', 'under-way', 'over'] as const)
    .map((group) => ({ group, items: items.filter((item) => groupOf(item) === group) }))
    .filter(({ items }) => items.length > 0)
}
