import type { ItemState } from '../../language.ts'

export type Who = 'street' | 'unit' | 'deputy' | 'resident'

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
 * street where there is none; while a unit waits for the resident, it is the resident's turn.
 */
export function nextStep(
  state: ItemState,
  hasDeputy: boolean,
  waiting: boolean,
): { who: Who; what: Exclude<ItemState, 'closed'> | 'waiting' } | null {
  if (state === 'closed') return null
  if (state === 'handling' && waiting) return { who: 'resident', what: 'waiting' }
  const answered = state === 'done_claimed' || state === 'cannot_be_done'
  return { who: answered && hasDeputy ? 'deputy' : STEPS[state], what: state }
}
