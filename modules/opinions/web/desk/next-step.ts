import type { ItemState, PartState } from '../../language.ts'

export type Who = 'street' | 'unit' | 'deputy' | 'resident'
export type What = Exclude<ItemState, 'closed'> | 'waiting' | 'replied' | 'return_asked'

const STEPS: Record<Exclude<ItemState, 'closed'>, Who> = {
  new: 'street',
  triaged: 'street',
  assigned: 'unit',
  handling: 'unit',
  done_claimed: 'street',
  cannot_be_done: 'street',
  deputy_confirmed: 'street',
  resident_notified: 'resident',
  rated: 'street',
  reopened: 'street',
  not_taken: 'street',
  referred: 'street',
  duplicate: 'street',
  withdrawn: 'street',
}

/**
 * Who moves next and by which word of `op.what`; null once closed. A reply is confirmed by the deputy who stands behind the item, by the
 * street where there is none. What the lead unit's part waits for goes first: a return to decide, a reply to approve, the resident's word.
 */
export function nextStep(
  state: ItemState,
  hasDeputy: boolean,
  lead: PartState | null,
): { who: Who; what: What } | null {
  if (state === 'closed') return null
  if (lead === 'return_asked') return { who: 'street', what: 'return_asked' }
  if (state === 'handling' && lead === 'waiting') return { who: 'resident', what: 'waiting' }
  if (state === 'handling' && lead === 'replied') return { who: 'street', what: 'replied' }
  const answered = state === 'done_claimed' || state === 'cannot_be_done'
  return { who: answered && hasDeputy ? 'deputy' : STEPS[state], what: state }
}
