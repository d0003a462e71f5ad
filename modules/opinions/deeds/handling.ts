import type { RawBuilder } from 'kysely'
import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import type { Doer } from '../../../kernel/doer.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Actor } from '../../access/language.ts'
import type { MovedItem } from '../contract-handling.ts'
import type { ClockRule } from '../rules/clock-language.ts'
import { rulesInForce } from '../rules/clock-templates.ts'
import { factsOf } from '../rules/facts-of.ts'
import type { Asker, ItemFacts, PartFacts } from '../rules/item-facts.ts'
import type { ItemMove } from '../rules/item-move.ts'
import { mayReadItem } from '../rules/may-read-item.ts'
import type { ClockGround, ClockPlan } from '../rules/plan-clocks.ts'
import { inTables, type Keeping } from '../store/keeping.ts'

/** What every deed of handling needs of a request, whether somebody signed in asks or whoever holds the receipt. */
export interface Handling {
  readonly asker: Asker
  readonly doer: Doer
  readonly db: Sql
  readonly now: Date
  readonly requestId: string | null
  readonly bodyHash: string | null
  /** Where items are kept; the tables where nothing is said. */
  readonly keeping?: Keeping
  /** What follows elsewhere and is written in the same statement: the deputy's record. */
  readonly follows?: Follows | undefined
}

/** What else is to be written with a move: CTEs that do nothing unless the CTE `changed` has a row. */
export type Follows = (
  item: ItemFacts,
  move: { readonly action: string; readonly to: ItemFacts['state'] },
) => Promise<readonly RawBuilder<unknown>[]>

/** A request of somebody signed in. */
export function bySignedIn(ask: {
  readonly actor: Actor
  readonly db: Sql
  readonly now: Date
  readonly requestId: string | null
  readonly bodyHash: string | null
  readonly follows?: Follows
}): Handling {
  const { actor, db, now, requestId, bodyHash, follows } = ask
  return { asker: actor, doer: actor, db, now, requestId, bodyHash, follows }
}

/** The item with the rules, the calendar and the settings it is handled by. */
export interface HandlingGround extends ClockGround {
  readonly item: ItemFacts
  readonly today: CivilDate
}

/** Where a deed finds items and puts what it moves. */
export function keepingOf(asked: Pick<Handling, 'db' | 'doer' | 'keeping'>): Keeping {
  return asked.keeping ?? inTables(asked.db, asked.doer.districtId)
}

/** What stands, whoever asks; 404 where there is no such item. */
export async function loadGround(
  asked: Pick<Handling, 'db' | 'doer' | 'now' | 'keeping'>,
  itemId: string,
): Promise<HandlingGround> {
  const keeping = keepingOf(asked)
  const today = civilDateOf(asked.now)
  const [row, { allRules, settings, calendar }] = await Promise.all([
    keeping.item(itemId, today),
    keeping.bounds(today),
  ])
  if (row === null) return refuse('opinions.unknown', { status: 404 })
  const rules: ClockRule[] = rulesInForce(allRules, today)
  const item = factsOf(row, { today, settings, rules: allRules })
  return { item, today, allRules, rules, calendar, newId }
}

/** The item for a deed: 404 also for whoever may not read it, 409 with both versions where it has changed since. */
export async function demandItem(
  asked: Handling,
  said: { readonly itemId: string; readonly version?: number },
): Promise<HandlingGround> {
  const ground = await loadGround(asked, said.itemId)
  const { item } = ground
  if (asked.asker !== 'resident' && !mayReadItem(asked.asker, item).can) refuse('opinions.unknown', { status: 404 })
  if (said.version !== undefined && item.version !== said.version) refuseChanged(item, said.version)
  return ground
}

/** The part with its item, likewise. `version` is the part's. */
export async function demandPart(
  asked: Handling,
  said: { readonly partId: string; readonly version?: number },
): Promise<HandlingGround & { readonly part: PartFacts }> {
  const itemId = await keepingOf(asked).itemOf(said)
  if (itemId === null) return refuse('opinions.unknown', { status: 404 })
  const ground = await demandItem(asked, { itemId })
  const part = ground.item.parts.find(({ partId }) => partId === said.partId)
  if (part === undefined) return refuse('opinions.unknown', { status: 404 })
  if (said.version !== undefined && part.version !== said.version) refuseChanged(part, said.version)
  return { ...ground, part }
}

/** Somebody was faster: 409 with the version that stands and the one that was seen. */
export function refuseChanged(row: { readonly version: number; readonly state: string }, yours: number): never {
  refuse('opinions.changed-meanwhile', { status: 409, extra: { version: row.version, state: row.state, yours } })
}

/** A move without what the core works out: the clocks come as a plan. */
export type Planned = Omit<ItemMove, 'clocks' | 'due'> & { readonly plan: ClockPlan }

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
  const follows = (await asked.follows?.(item, { action, to: move.to })) ?? []
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

/** Parts whose clocks are not the item's: those of co-handling units, and of a reply that waits for approval. */
function notItsOwn(item: ItemFacts, move: Pick<ItemMove, 'partsMade' | 'partsMoved'>): string[] {
  const made = (move.partsMade ?? []).filter(({ kind }) => kind === 'co')
  const stateOf = (part: PartFacts) =>
    move.partsMoved?.find(({ partId }) => partId === part.partId)?.state ?? part.state
  const kept = item.parts.filter((part) => part.kind === 'co' || stateOf(part) === 'replied')
  return [...made, ...kept].map(({ partId }) => partId)
}
