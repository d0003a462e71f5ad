import { type CivilDate, daysBetween } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { ItemRoute, ItemSubject, PartSubject, ReplyClass, Satisfaction, Theme } from '../language.ts'
import type { ClockRule, RunningClock } from './clock-language.ts'
import { clockOf, type ItemFacts, type Occasion, type PartFacts, type Rater } from './item-facts.ts'
import type { OpinionSettings } from './settings.ts'
import { timeColour } from './time-colour.ts'

export interface GivenRating {
  readonly round: number
  readonly by: Rater
  readonly handling: Satisfaction
  readonly result: Satisfaction
  readonly occasion: Occasion
}

/** A part as it is stored, with the reply that waits. */
export interface PartRow extends PartSubject {
  readonly task: string
  readonly writtenBy: string | null
  readonly replyId: string | null
  readonly replyClass: ReplyClass | null
  readonly extensionAsked: boolean
}

/** An item as it is stored, with what hangs on it. */
export interface ItemRow extends Omit<ItemSubject, 'unitIds'> {
  readonly year: number
  readonly number: number
  readonly street: string
  readonly route: ItemRoute | null
  readonly theme: Theme
  readonly leadUnitId: string | null
  readonly urgedTimes: number
  readonly supervised: boolean
  readonly dueOn: CivilDate | null
  readonly warnOn: CivilDate | null
  readonly pausedOn: CivilDate | null
  readonly toldOn: CivilDate | null
  readonly reopenedByAsker: boolean
  readonly deputyLevels: readonly Level[]
  readonly parts: readonly PartRow[]
  readonly clocks: readonly RunningClock[]
  readonly ratings: readonly GivenRating[]
  readonly openPromises: number
  /** Promises that were kept since it was last told. */
  readonly keptPromises: number
}

/** What hangs on the day and the district rather than on the item. */
export interface FactGround {
  readonly today: CivilDate
  readonly settings: Pick<OpinionSettings, 'reopenDays' | 'replyApproval' | 'askRatingAfterDays'>
  readonly rules: readonly ClockRule[]
}

/** The stored row as policies look at it. */
export function factsOf(row: ItemRow, ground: FactGround): ItemFacts {
  const { ratings, dueOn, warnOn, pausedOn, keptPromises, ...kept } = row
  const { today, settings } = ground
  const occasion: Occasion = keptPromises > 0 && row.openPromises === 0 ? 'promise' : 'reply'
  const against = new Set(ratings.filter(isAgainst).map(({ round }) => round))
  const earlier = [...against].filter((round) => round < row.round).length
  const facts = {
    ...kept,
    ...{ today, occasion, reopenDays: settings.reopenDays, replyApproval: settings.replyApproval },
    ratingAsked: ratingAsked(row.toldOn, today, settings.askRatingAfterDays),
    unitIds: [...new Set(row.parts.map(({ unitId }) => unitId))],
    colour: dueOn === null ? null : timeColour({ dueOn, warnOn, pausedOn }, today),
    rated: ratings.filter((given) => given.round === row.round && given.occasion === occasion).map(({ by }) => by),
    againstIt: earlier,
    wantsMeeting: row.state === 'rated' && earlier > 0 && against.has(row.round),
    parts: [] as PartFacts[],
  }
  return { ...facts, parts: row.parts.map((part) => partFacts(part, facts, ground.rules)) }
}

/** Asked for later, when it has shown whether the answer holds (domain 6.6; the hawkers may come back). */
export function ratingAsked(toldOn: CivilDate | null, today: CivilDate, afterDays: number): boolean {
  return toldOn !== null && daysBetween(toldOn, today) >= afterDays
}

/** Dissatisfied with the way it was handled or with what came of it. */
export function isAgainst({ handling, result }: Pick<GivenRating, 'handling' | 'result'>): boolean {
  return handling === 'dissatisfied' || result === 'dissatisfied'
}

function partFacts(part: PartRow, item: ItemFacts, rules: readonly ClockRule[]): PartFacts {
  const steps = part.kind === 'co' ? (['co_reply'] as const) : (['reply', 'second_reply'] as const)
  const clock = steps.map((step) => clockOf(item, step, part.partId)).find((found) => found !== null) ?? null
  const rule = clock === null ? null : (rules.find(({ ruleId }) => ruleId === clock.ruleId) ?? null)
  return {
    ...{ ...part, clock, rule, impossible: part.replyClass === 'cannot' },
    returnableUntil: part.locked ? null : (clockOf(item, 'ask_return', part.partId)?.dueOn ?? null),
  }
}
