import { type ItemEvent, type ItemState, itemLifecycle, type ReplyClass } from '../language.ts'
import type { ItemFacts } from './item-facts.ts'

/** Where the item goes with the lead's reply: done as it says, or said that it cannot be done. */
export function claimed(item: Pick<ItemFacts, 'state'>, kind: ReplyClass): { event: ItemEvent; to: ItemState } {
  const event: ItemEvent = kind === 'cannot' ? 'claimImpossible' : 'claimDone'
  const step = itemLifecycle.next(item.state, event)
  return { event, to: step.can ? step.to : item.state }
}
