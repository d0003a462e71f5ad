/**
 * Figures of handling with their denominators (domain 6.6). Handed over is not handled; no answer is not satisfied; the first round and how it ended are told apart;
 * what is too few is neither shown nor ranked.
 */

/** How many items of a group are what; each counts rows that can be opened. */
export const COUNTS = [
  'received',
  'taken',
  'notTaken',
  'waiting',
  'referred',
  'onSpot',
  'assigned',
  'replied',
  'cannot',
  'due',
  'onTime',
  'reopened',
  'askedFirst',
  'answeredFirst',
  'handlingFirst',
  'resultFirst',
  'askedFinal',
  'answeredFinal',
  'handlingFinal',
  'resultFinal',
] as const
export type Count = (typeof COUNTS)[number]
export type Counts = Readonly<Record<Count, number>>

/** What is told as a share: of which whole, and which part of it. */
export const RATES = {
  handled: { part: 'replied', of: 'assigned' },
  onTime: { part: 'onTime', of: 'due' },
  answeredFirst: { part: 'answeredFirst', of: 'askedFirst' },
  handlingFirst: { part: 'handlingFirst', of: 'answeredFirst' },
  resultFirst: { part: 'resultFirst', of: 'answeredFirst' },
  answeredFinal: { part: 'answeredFinal', of: 'askedFinal' },
  handlingFinal: { part: 'handlingFinal', of: 'answeredFinal' },
  resultFinal: { part: 'resultFinal', of: 'answeredFinal' },
} as const satisfies Record<string, { part: Count; of: Count }>
export type Rate = keyof typeof RATES
export const RATE_KEYS = Object.keys(RATES) as Rate[]

/** A share with what it is of. `hundredths`: per cent times 100, rounded; null where it is too few to be told. */
export interface TellableRate {
  readonly part: number
  readonly of: number
  readonly hundredths: number | null
}

/** The rates of a group. `tooFew`: below this many there is none; nought of nought never is one. */
export function ratesOf(counts: Counts, tooFew: number): Record<Rate, TellableRate> {
  const rate = (key: Rate): TellableRate => {
    const { part, of } = RATES[key]
    const [some, all] = [counts[part], counts[of]]
    const tellable = all >= Math.max(1, tooFew)
    return { part: some, of: all, hundredths: tellable ? Math.round((some * 10_000) / all) : null }
  }
  return Object.fromEntries(RATE_KEYS.map((key) => [key, rate(key)])) as Record<Rate, TellableRate>
}

/** A group is told at all where it holds enough items that nobody's single matter is read out of it. */
export function isTold(counts: Pick<Counts, 'received'>, tooFew: number): boolean {
  return counts.received >= Math.max(1, tooFew)
}

export interface Ranked<T> {
  readonly group: T
  /** 1 is the best; equal shares share the rank, and the next is as far down as there are before it. Null: too few, or not told. */
  readonly rank: number | null
}

/** Ranks groups by a rate, compared as exact fractions; those too few stand behind, unranked, in their order. */
export function rankByRate<T>(groups: readonly T[], rateOf: (group: T) => TellableRate | null): Ranked<T>[] {
  const better = (a: TellableRate, b: TellableRate) => b.part * a.of - a.part * b.of
  const told = groups.flatMap((group) => {
    const rate = rateOf(group)
    return rate === null || rate.hundredths === null ? [] : [{ group, rate }]
  })
  const sorted = told.toSorted((a, b) => better(a.rate, b.rate))
  const ranked = sorted.map(({ group, rate }) => ({
    group,
    rank: 1 + sorted.filter((other) => better(other.rate, rate) < 0).length,
  }))
  const known = new Set(told.map(({ group }) => group))
  return [...ranked, ...groups.filter((group) => !known.has(group)).map((group) => ({ group, rank: null }))]
}

/** Counts of no item. */
export const NOTHING = Object.fromEntries(COUNTS.map((count) => [count, 0])) as Counts
