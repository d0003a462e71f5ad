import { demand, refuse } from '../../../kernel/refusal.ts'
import type { MovedItem, MovedPart } from '../contract-handling.ts'
import { type ItemEvent, itemLifecycle, type PartEvent, type PartState, partLifecycle } from '../language.ts'
import type { ItemAct, PartAct } from '../rules/item-acts.ts'
import type { ItemFacts, PartFacts } from '../rules/item-facts.ts'
import { mayHandle } from '../rules/may-handle.ts'
import { mayPart } from '../rules/may-part.ts'
import { ClockPlan } from '../rules/plan-clocks.ts'
import { carryOut, demandItem, demandPart, type Handling, type HandlingGround, type Planned } from './handling.ts'

/** What a deed says of an item's move; the state follows from the lifecycle, and stays where the deed is none of its events. */
export type Said = Omit<Planned, 'to' | 'plan'> & { readonly to?: ItemFacts['state'] }

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
export function stateAfter(item: ItemFacts, event: ItemEvent | ItemAct): ItemFacts['state'] {
  if (!(itemLifecycle.events as readonly string[]).includes(event)) return item.state
  const step = itemLifecycle.next(item.state, event as ItemEvent)
  return step.can ? step.to : item.state
}

/** One deed on a part, likewise; `plan` is given where the part goes. */
export async function movePartOn(
  asked: Handling,
  said: { readonly partId: string; readonly version?: number },
  event: PartEvent | PartAct,
  plan: (
    ground: HandlingGround & { readonly part: PartFacts },
    clocks: ClockPlan,
    to: PartState,
  ) => Said | Promise<Said>,
): Promise<MovedPart> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const ground = await demandPart(asked, said)
    const { item, part } = ground
    demand(mayPart(asked.asker, item, part, event))
    const clocks = new ClockPlan(item, ground)
    const step = event === 'askExtension' ? null : partLifecycle.next(part.state, event)
    const to = step?.can ? step.to : part.state
    const move = await plan(ground, clocks, to)
    const after = move.partsMoved?.find(({ partId }) => partId === part.partId)?.state ?? part.state
    const went = move.partsMoved?.some(({ partId }) => partId === part.partId) ?? false
    const version = went ? part.version + 1 : part.version
    const planned = { ...move, to: move.to ?? item.state, plan: clocks }
    const answer = (moved: MovedItem): MovedPart => ({
      ...moved,
      ...{ partId: part.partId, partState: after, partVersion: version },
    })
    const moved = await carryOut(asked, ground, event, planned, answer)
    if (moved !== null) return moved
  }
  return refuse('opinions.changed-meanwhile', { status: 409 })
}
