import type { Phrase } from '../../../platform/words/words.ts'

/** One question a kind asks beyond what every activity has. */
export interface FieldDeclaration {
  /** Key in `activity.fields`. */
  readonly key: string
  readonly label: Phrase
  readonly type: 'text' | 'long_text' | 'number' | 'choice'
  readonly required: boolean
  /** Longest text, or largest number. */
  readonly max?: number
  readonly unit?: Phrase
  readonly choices?: readonly { readonly code: string; readonly label: Phrase }[]
}

/** In what part a deputy took part; scoring may tell them apart. */
export const PARTS_TAKEN = ['participant', 'speaker', 'author', 'co_author', 'reporter'] as const
export type PartTaken = (typeof PARTS_TAKEN)[number]

/** A kind of activity or duty: everything the form, the counts and the record need to know about it. */
export interface KindDeclaration<C extends string = string> {
  /** Stored in activity.kind and duty.record.kind. */
  readonly code: C
  readonly name: Phrase
  /** Whose activity it may be. */
  readonly organiser: 'street' | 'district' | 'either'
  /** False for facts that are only registered and never planned as an activity. */
  readonly plannable: boolean
  readonly themed: boolean
  /** 'community': a community must be named. */
  readonly place: 'community' | 'free'
  /** Usual hours, Shanghai clock. */
  readonly hours: { readonly starts: string; readonly ends: string }
  /** Are opinions heard kept as lines? */
  readonly opinions: boolean
  readonly fields: readonly FieldDeclaration[]
  /** Does it count as 场次, and do those present count as 人次? */
  readonly counts: { readonly sessions: boolean; readonly attendances: boolean }
  /** The duty record each deputy present receives on closing; the first role is the usual one. Null: none. */
  readonly record: { readonly units: 'half_days' | 'one'; readonly roles: readonly PartTaken[] } | null
  /** May deputies report it themselves? */
  readonly selfReport: boolean
}

/** Keeps the code of a kind as a literal type, so that the union of all codes follows from the files. */
export function declareKind<const C extends string>(kind: KindDeclaration<C>): KindDeclaration<C> {
  return kind
}
