import { demand, refuse } from '../../../kernel/refusal.ts'
import type { MovedItem } from '../contract-handling.ts'
import { type ItemEvent, itemLifecycle } from '../language.ts'
import type { ItemAct } from '../rules/item-acts.ts'
import type { ItemFacts } from '../rules/item-facts.ts'
import { mayHandle } from '../rules/may-handle.ts'
import { ClockPlan } from '../rules/plan-clocks.ts'
import { carryOut } from './carry-out.ts'
import { demandItem } from './demand-item.ts'
import type { Handling, HandlingGround, Said } from './handling.ts'

type Event = ItemEvent | ItemAct

/** So often a move is tried again where nobody named a version, or only the item moved meanwhile (another unit signed, a note was written). */
const TRIES = 5

/**
 * One deed on an item: loads it, asks the policy, plans, writes. Refuses 404 unknown or not to be seen, 403 with the policy's reason, 409 with both versions.
 * A resident names no version: what they ask is asked again of the item as it stands.
 */
export async function moveItemOn(
  asked: Handling,
  said: { readonly itemId: string; readonly version?: number },
  named: Event | ((item: ItemFacts) => Event),
  plan: (ground: HandlingGround, clocks: ClockPlan) => Said | Promise<Said>,
): Promise<MovedItem> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const ground = await demandItem(asked, said)
    const event = typeof named === 'function' ? named(ground.item) : named
    demand(mayHandle(asked.asker, ground.item, event))
    const clocks = new ClockPlan(ground.item, ground)
    const move = await plan(ground, clocks)
    const planned = { ...move, to: move.to ?? stateAfter(ground.item, event), plan: clocks }
    const moved = await carryOut(asked, ground, event, planned, (done) => done)
    if (moved !== null) return moved
  }
  return refuse('opinions.changed-meanwhile', { status: 409 })
}

/** Where an event leads; acts beside the lifecycle leave the state as it is. */
function stateAfter(item: ItemFacts, event: ItemEvent | ItemAct): ItemFacts['state'] {
  if (!(itemLifecycle.events as readonly string[]).includes(event)) return item.state
  const step = itemLifecycle.next(item.state, event as ItemEvent)
  return step.can ? step.to : item.state
}
