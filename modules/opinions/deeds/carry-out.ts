import type { MovedItem } from '../contract-handling.ts'
import type { ReplyClass } from '../language.ts'
import type { ItemFacts, PartFacts } from '../rules/item-facts.ts'
import type { ItemMove } from '../rules/item-move.ts'
import { keepingOf } from '../store/keeping.ts'
import type { Handling, HandlingGround, Planned } from './handling.ts'

/**
 * Writes a move in one statement with its trace; null where somebody was faster. The answer is kept with the trace for a repeated request.
 */
export async function carryOut<A>(
  asked: Handling,
  ground: HandlingGround,
  action: string,
  planned: Planned,
  answer: (moved: MovedItem) => A,
): Promise<A | null> {
  const { item, today } = ground
  const { plan, ...rest } = planned
  const move: ItemMove = { ...rest, clocks: plan.change, due: plan.due(notItsOwn(item, rest)) }
  const { due } = move
  const moved: MovedItem = {
    itemId: item.itemId,
    state: move.to,
    round: move.set?.round ?? item.round,
    version: item.version + 1,
    due: due === null ? null : { step: due.dueStep, on: due.dueOn, provisional: due.provisional },
  }
  const told = answer(moved)
  const key = { ...asked.doer, itemId: item.itemId, version: item.version, round: item.round }
  const detail = { from: item.state, to: move.to, ...move.steps[0]?.detail }
  const follows = (await asked.follows?.(item, { action, to: move.to, replyClass: classOut(item, move) })) ?? []
  const fact = {
    ...{
      doer: asked.doer,
      action: `opinions.${action}`,
      subjectKind: 'item',
      subjectId: item.itemId,
      streetId: item.streetId,
    },
    ...{ detail, requestId: asked.requestId, bodyHash: asked.bodyHash, answer: told, at: asked.now },
  }
  const done = await keepingOf(asked).move(key, move, fact, today, follows)
  return done ? told : null
}

/** Of the lead's or the street's reply that goes out with the move; null where none does. */
function classOut(item: ItemFacts, move: ItemMove): ReplyClass | null {
  if (move.reply?.released) return move.reply.class
  const part = item.parts.find(({ replyId }) => replyId !== null && replyId === move.replyReleased)
  return part?.replyClass ?? null
}

/** Parts whose clocks are not the item's: those of co-handling units, and of a reply that waits for approval. */
function notItsOwn(item: ItemFacts, move: Pick<ItemMove, 'partsMade' | 'partsMoved'>): string[] {
  const made = (move.partsMade ?? []).filter(({ kind }) => kind === 'co')
  const stateOf = (part: PartFacts) =>
    move.partsMoved?.find(({ partId }) => partId === part.partId)?.state ?? part.state
  const kept = item.parts.filter((part) => part.kind === 'co' || stateOf(part) === 'replied')
  return [...made, ...kept].map(({ partId }) => partId)
}
