import type { RawBuilder } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Doer } from '../../../kernel/doer.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { ReplyClass } from '../language.ts'
import type { Asker, ItemFacts } from '../rules/item-facts.ts'
import type { ItemMove } from '../rules/item-move.ts'
import type { ClockGround, ClockPlan } from '../rules/plan-clocks.ts'
import type { Keeping } from '../store/keeping.ts'

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
  move: {
    readonly action: string
    readonly to: ItemFacts['state']
    /** Of the reply that goes out with it. */
    readonly replyClass: ReplyClass | null
  },
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

/** A move without what the core works out: the clocks come as a plan. */
export type Planned = Omit<ItemMove, 'clocks' | 'due'> & { readonly plan: ClockPlan }

/** What a deed says of an item's move; the state follows from the lifecycle, and stays where the deed is none of its events. */
export type Said = Omit<Planned, 'to' | 'plan'> & { readonly to?: ItemFacts['state'] }
