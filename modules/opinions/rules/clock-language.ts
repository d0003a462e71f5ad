import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { ClockStep, ClockUnit, ItemRoute } from '../language.ts'

/** From what a clock counts. */
export const COUNTS_FROM = [
  'received',
  'triaged',
  'assigned',
  'asked',
  'replied',
  'confirmed',
  'told',
  'reopened',
] as const
export type CountsFrom = (typeof COUNTS_FROM)[number]

/** The routes a clock may differ by. */
export const CLOCK_ROUTES = [
  'street_department',
  'district_department',
  'higher',
] as const satisfies readonly ItemRoute[]
export type ClockRoute = (typeof CLOCK_ROUTES)[number]

export const CONSENTS = ['street', 'district'] as const
/** Who consents to an extension. */
export type Consent = (typeof CONSENTS)[number]

/** One row of the table of clocks (domain 6.4, 19). */
export interface ClockRule {
  readonly ruleId: string
  readonly step: ClockStep
  /** Null: whatever the route. A row for the route goes before one for all. */
  readonly route: ClockRoute | null
  readonly amount: number
  readonly unit: ClockUnit
  readonly countsFrom: CountsFrom
  readonly extensionAmount: number | null
  readonly mostExtensions: number
  readonly consent: Consent | null
  readonly inForceFrom: CivilDate
  readonly source: string
  readonly sourceEn: string
  readonly isTemplate: boolean
}

/** A clock that has not stopped. */
export interface RunningClock {
  readonly clockId: string
  readonly itemId: string
  readonly partId: string | null
  readonly step: ClockStep
  readonly ruleId: string
  readonly startedOn: CivilDate
  readonly dueOn: CivilDate
  readonly warnOn: CivilDate | null
  readonly provisional: boolean
  readonly workingDays: number | null
  readonly pausedOn: CivilDate | null
  readonly extendedTimes: number
}
