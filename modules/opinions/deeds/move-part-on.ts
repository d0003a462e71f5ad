import { demand, refuse } from '../../../kernel/refusal.ts'
import type { MovedItem, MovedPart } from '../contract-handling.ts'
import { type PartEvent, type PartState, partLifecycle } from '../language.ts'
import type { PartAct } from '../rules/item-acts.ts'
import type { PartFacts } from '../rules/item-facts.ts'
import { mayPart } from '../rules/may-part.ts'
import { ClockPlan } from '../rules/plan-clocks.ts'
import { carryOut } from './carry-out.ts'
import { demandPart } from './demand-part.ts'
import type { Handling, HandlingGround, Said } from './handling.ts'

/** So often a move is tried again where only the item moved meanwhile (another unit signed, a note was written). */
const TRIES = 5

/** One deed on a part, as `moveItemOn` for an item; `plan` is given where the part goes. */
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
