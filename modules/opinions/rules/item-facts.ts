import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Actor } from '../../access/language.ts'
import type { ItemRoute, ItemSubject, PartSubject, ReplyClass, Theme, TimeColour } from '../language.ts'
import type { ClockRule, RunningClock } from './clock-language.ts'
import type { ReplyApproval } from './settings.ts'

/** Who asks: somebody signed in, or whoever holds the receipt and the query code of this very item. */
export type Asker = Actor | 'resident'

/** A rating is of the answer, or of the promise that was kept after it. */
export type Occasion = 'reply' | 'promise'
export type Rater = 'resident' | 'deputy'

/** A part with all its policies look at. */
export interface PartFacts extends PartSubject {
  readonly task: string
  /** Who wrote the reply that waits; null where none does. */
  readonly writtenBy: string | null
  readonly replyId: string | null
  /** Of that reply. */
  readonly replyClass: ReplyClass | null
  readonly impossible: boolean
  readonly extensionAsked: boolean
  /** The clock the unit answers by, while it runs. */
  readonly clock: RunningClock | null
  /** The rule of that clock. */
  readonly rule: ClockRule | null
  /** Until when a wrong assignment may be returned; null where it never could or no longer may. */
  readonly returnableUntil: CivilDate | null
}

/** An item with all its policies look at. */
export interface ItemFacts extends ItemSubject {
  readonly today: CivilDate
  readonly number: number
  readonly year: number
  readonly street: string
  readonly route: ItemRoute | null
  readonly theme: Theme
  readonly leadUnitId: string | null
  /** The levels of the mandates of the deputy behind it that run today. */
  readonly deputyLevels: readonly Level[]
  readonly urgedTimes: number
  readonly supervised: boolean
  readonly colour: TimeColour | null
  readonly toldOn: CivilDate | null
  /** Whoever raised it has used the one re-opening. */
  readonly reopenedByAsker: boolean
  /** What a rating given now would be of. */
  readonly occasion: Occasion
  /** Who has rated that in this round. */
  readonly rated: readonly Rater[]
  /** Earlier rounds that ended with somebody dissatisfied. */
  readonly againstIt: number
  /** Somebody is dissatisfied in this round, which was the second handling. */
  readonly wantsMeeting: boolean
  readonly openPromises: number
  readonly clocks: readonly RunningClock[]
  readonly parts: readonly PartFacts[]
  readonly reopenDays: number
  /** Told long enough ago to be asked for a rating. */
  readonly ratingAsked: boolean
  readonly replyApproval: ReplyApproval
}

/** States in which a unit has it in hand or should. */
export const IN_HANDS = ['assigned', 'handling', 'reopened'] as const
const OVER = ['done', 'returned', 'taken_away']

/** The parts that are not over. */
export function openParts(item: ItemFacts): PartFacts[] {
  return item.parts.filter(({ state }) => !OVER.includes(state))
}

/** The lead unit's part of this round, unless it was given back or taken away. */
export function leadOf(item: ItemFacts): PartFacts | null {
  return item.parts.find((part) => part.kind === 'lead' && part.round === item.round && isHeld(part)) ?? null
}

function isHeld({ state }: PartFacts): boolean {
  return state !== 'returned' && state !== 'taken_away'
}

/** The running clock of a step, of a part or of the item itself. */
export function clockOf(
  item: ItemFacts,
  step: RunningClock['step'],
  partId: string | null = null,
): RunningClock | null {
  return item.clocks.find((clock) => clock.step === step && clock.partId === partId) ?? null
}
