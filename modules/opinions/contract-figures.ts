import { type Static, type TSchema, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { BREAKDOWNS, itemLifecycle, THEMES } from './language.ts'
import { COUNTS, type Count, RATE_KEYS, type Rate } from './rules/rates.ts'

const Null = <T extends TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Day = Type.String({ format: 'date' })
const StreetId = Type.Integer({ minimum: 1, maximum: 2_000_000_000 })

const scope = {
  streetId: Type.Optional(StreetId),
  /** Items raised from this day to that, both included. */
  from: Day,
  to: Day,
}

/** GET /api/v1/opinions/figures */
export const FiguresQuery = Type.Object({
  ...scope,
  by: Type.Enum([...BREAKDOWNS], { default: 'theme' }),
  /** The rate by which groups are ranked. */
  rank: Type.Enum([...RATE_KEYS], { default: 'handled' }),
})
export type FiguresQuery = Static<typeof FiguresQuery>

const CountsAnswer = Type.Object(
  Object.fromEntries(COUNTS.map((key) => [key, Type.Integer()])) as Record<Count, ReturnType<typeof Type.Integer>>,
)
/** A share with its part and its whole; no share where it is too few. */
const RateAnswer = Type.Object({ part: Type.Integer(), of: Type.Integer(), hundredths: Null(Type.Integer()) })
const RatesAnswer = Type.Object(
  Object.fromEntries(RATE_KEYS.map((key) => [key, RateAnswer])) as Record<Rate, typeof RateAnswer>,
)

const Group = Type.Object({
  /** Number of the street, id of the unit or community, key of the theme; empty for what belongs to none. */
  key: Type.String(),
  name: Type.String(),
  nameEn: Type.String(),
  rank: Null(Type.Integer()),
  /** Null: too few to be told. */
  told: Null(Type.Object({ counts: CountsAnswer, rates: RatesAnswer })),
})
export type FigureGroup = Static<typeof Group>

export const FiguresAnswer = Type.Object({
  streetId: Null(Type.Integer()),
  from: Day,
  to: Day,
  by: Type.Enum([...BREAKDOWNS]),
  rankedBy: Type.Enum([...RATE_KEYS]),
  /** Below this many there is no share, and a group is not told. */
  tooFew: Type.Integer(),
  whole: Type.Object({ counts: CountsAnswer, rates: RatesAnswer }),
  groups: Type.Array(Group),
})
export type FiguresAnswer = Static<typeof FiguresAnswer>

/** GET /api/v1/opinions/figures/rows — the items a number counts, newest first. */
export const FigureRowsQuery = Type.Object({
  ...pageQuery,
  ...scope,
  count: Type.Enum([...COUNTS]),
  by: Type.Optional(Type.Enum([...BREAKDOWNS])),
  /** The group, where one number of a breakdown was pressed. */
  key: Type.Optional(Type.String({ maxLength: 60 })),
})
export type FigureRowsQuery = Static<typeof FigureRowsQuery>

const FigureRow = Type.Object({
  itemId: Type.String(),
  /** 平江民意〔2026〕12号 */
  number: Type.String(),
  raisedOn: Day,
  community: Null(Type.Object({ name: Type.String(), nameEn: Type.String() })),
  theme: Type.Enum([...THEMES]),
  confidential: Type.Boolean(),
  /** Empty where it is confidential and not this reader's to read. */
  words: Type.String(),
  wordsEn: Type.String(),
  state: Type.Enum([...itemLifecycle.states]),
})
export type FigureRow = Static<typeof FigureRow>
export const FigureRowsAnswer = Type.Object({ items: Type.Array(FigureRow), next: Null(Type.String()) })
export type FigureRowsAnswer = Static<typeof FigureRowsAnswer>
