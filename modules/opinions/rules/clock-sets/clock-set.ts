import type { ClockRule } from '../clock-language.ts'

/** A limit as some place has it; from what it counts here is a part of the step. */
export type SetRow = Pick<
  ClockRule,
  ('step' | 'route' | 'amount' | 'unit') | ('extensionAmount' | 'mostExtensions' | 'consent') | ('source' | 'sourceEn')
>

/** Names of sets as addresses and traces say them; one that has gone out is never given to another set. */
export const CLOCK_SET_KEYS = ['default', 'gusu-contact-day', 'xiangtan-12345', 'fuzhou-12345', 'qingdao-rule'] as const
export type ClockSetKey = (typeof CLOCK_SET_KEYS)[number]

/** Limits of one place under its name. It states the steps that place really has; on the others it is silent, and what a district has there stays. */
export interface ClockSet {
  readonly key: ClockSetKey
  readonly name: string
  readonly nameEn: string
  /** What it is and how it was read: what the place says otherwise than rows of this table can. */
  readonly about: string
  readonly aboutEn: string
  /** Binding where it was made; everything else is custom, or ours. Nowhere does it bind another district. */
  readonly isLaw: boolean
  readonly rows: readonly SetRow[]
}
