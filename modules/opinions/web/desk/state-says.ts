import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import type { ItemState, PartState } from '../../language.ts'

const ITEM: Record<ItemState, StateKind> = {
  new: 'waiting',
  triaged: 'waiting',
  assigned: 'going',
  handling: 'going',
  done_claimed: 'waiting',
  cannot_be_done: 'waiting',
  deputy_confirmed: 'waiting',
  resident_notified: 'going',
  rated: 'done',
  reopened: 'soon',
  not_taken: 'stopped',
  referred: 'stopped',
  duplicate: 'stopped',
  withdrawn: 'stopped',
  closed: 'done',
}
const PART: Record<PartState, StateKind> = {
  assigned: 'waiting',
  return_asked: 'soon',
  signed: 'going',
  waiting: 'stopped',
  replied: 'waiting',
  done: 'done',
  returned: 'stopped',
  taken_away: 'stopped',
}

/** The shape of an item's state. Answered is not finished: what waits for somebody is a hollow circle. */
export function itemKind(state: ItemState): StateKind {
  return ITEM[state]
}

export function partKind(state: PartState): StateKind {
  return PART[state]
}
