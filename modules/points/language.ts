import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Tenths } from '../../kernel/points.ts'

/** How an item counts: once per record, per half day, per piece, or the first record of the calendar year only. */
export type ItemUnit = 'per_time' | 'per_half_day' | 'per_piece' | 'once_a_year'
export const ITEM_UNITS: readonly ItemUnit[] = ['per_time', 'per_half_day', 'per_piece', 'once_a_year']

/** One clause of a rule set: which records it pays, how much, and up to what. */
export interface RuleItem {
  readonly itemCode: string
  /** The clause as people cite it: '第六条(一)'. */
  readonly clause: string
  readonly name: string
  readonly nameEn: string
  readonly kinds: readonly string[]
  /** Null: any role. */
  readonly roles: readonly string[] | null
  readonly onlyThemed: boolean
  readonly tenths: Tenths
  readonly unit: ItemUnit
  /** Items naming the same family share its cap; without a family the cap is the item's own. */
  readonly capFamily: string | null
  /** Most tenths in one calendar year; null: no cap. */
  readonly capTenths: Tenths | null
  readonly sort: number
}

/** An edition of a district's rules. It pays deeds done on or after `inForceFrom` and before `inForceTo`. */
export interface RuleSet {
  readonly ruleSetId: string
  readonly edition: number
  readonly name: string
  readonly nameEn: string
  readonly isTemplate: boolean
  readonly inForceFrom: CivilDate
  readonly inForceTo: CivilDate | null
  readonly items: readonly RuleItem[]
}

/** What scoring needs to know of a valid duty record. */
export interface ScoredRecord {
  readonly recordId: string
  readonly kind: string
  readonly role: string
  readonly doneOn: CivilDate
  readonly units: number
  readonly themed: boolean
}

/** From the first day to before the last; null: still running. */
export interface Period {
  readonly from: CivilDate
  readonly to: CivilDate | null
}

/** When a deputy can earn district points: with a district mandate, and not while it is suspended (Deputy Law art. 61). */
export interface Eligibility {
  readonly mandates: readonly Period[]
  readonly suspensions: readonly Period[]
}

/** Why a line gives what it gives. */
export type LineWhy =
  | 'counted'
  | 'capped'
  | 'once-a-year'
  | 'no-clause'
  | 'no-rule-set'
  | 'suspended'
  | 'no-district-mandate'

/** What one record gives, explained. */
export interface Line {
  readonly recordId: string
  readonly doneOn: CivilDate
  readonly ruleSetId: string | null
  readonly itemCode: string | null
  readonly clause: string | null
  readonly tenths: Tenths
  /** What the clause would have given without cap or once-a-year limit. */
  readonly beforeCap: Tenths
  readonly why: LineWhy
}

/** Why an entry was posted. */
export type EntryCause = 'closing' | 'review' | 'objection' | 'recount' | 'import' | 'item'

/** An entry that stands: neither reversed nor itself a reversal. */
export interface EntryInForce {
  readonly entryId: string
  readonly recordId: string
  readonly doneOn: CivilDate
  readonly ruleSetId: string
  readonly itemCode: string
  readonly clause: string
  readonly tenths: Tenths
  readonly beforeCap: Tenths
}

/** A row to append to the ledger. */
export interface Posting extends EntryInForce {
  readonly personId: string
  readonly year: number
  readonly quarter: 1 | 2 | 3 | 4
  /** The entry this one takes back, or null. */
  readonly reverses: string | null
  readonly cause: EntryCause
}

/** A year, or one quarter of it. */
export interface RankingPeriod {
  readonly year: number
  readonly quarter: 1 | 2 | 3 | 4 | null
}

/** One eligible deputy in the ranking of a period. */
export interface RankedDeputy {
  readonly personId: string
  readonly name: string
  readonly streetId: number | null
  readonly tenths: Tenths
  /** Equal points share a rank; the next rank skips. */
  readonly rank: number
  /** Inside the top 15 %: ceil(0.15 n), ties at the line in. */
  readonly top: boolean
}

/** A street's average: the sum and the number of eligible deputies behind it, never a rounded figure alone. */
export interface StreetAverage {
  readonly streetId: number
  readonly sumTenths: Tenths
  readonly deputies: number
  /** Hundredths of a point, rounded half up, for showing only. Ranks compare the exact fractions. */
  readonly averageHundredths: number
  readonly rank: number
}

export interface Ranking {
  readonly period: RankingPeriod
  /** The day on which mandates are looked at: the last of the period, or today while it runs. */
  readonly asOf: CivilDate
  readonly running: boolean
  readonly eligible: number
  /** How many places the top 15 % has before ties. */
  readonly topPlaces: number
  readonly deputies: readonly RankedDeputy[]
  readonly streets: readonly StreetAverage[]
}

/** Name of the nightly job that holds kept totals against the ledger. */
export const VERIFY_STANDINGS = 'points.verify'
