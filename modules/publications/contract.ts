import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { SECTIONS } from './rules/home-lines.ts'

const Phrase = Type.Object({ zh: Type.String(), en: Type.String() })
const Year = Type.Integer({ minimum: 2000, maximum: 2200 })
const StreetId = Type.Integer({ minimum: 1, maximum: 2_000_000_000 })
const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])

export const FigureParams = Type.Object({ figure: Type.String({ minLength: 1, maxLength: 60 }) })
export const FigureQuery = Type.Object({
  streetId: Type.Optional(StreetId),
  from: Type.String({ format: 'date' }),
  to: Type.String({ format: 'date' }),
})
export const RowsQuery = Type.Object({ ...pageQuery, ...FigureQuery.properties })
const face = { id: Type.String(), number: Type.Integer(), name: Phrase, definition: Phrase, unit: Phrase }
export const FigureAnswer = Type.Object({
  ...face,
  value: Type.Integer(),
  /** What the figure is taken from; null where it is a plain count. */
  of: Nullable(Type.Integer()),
  /** The same days of the year before; null for spans longer than a year. */
  yearBefore: Nullable(Type.Integer()),
  from: Type.String(),
  to: Type.String(),
  streetId: Nullable(Type.Integer()),
})
export type FigureAnswer = Static<typeof FigureAnswer>
export const RowsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      rowId: Type.String(),
      on: Type.String(),
      title: Type.String(),
      titleEn: Type.String(),
      who: Nullable(Type.String()),
      place: Nullable(Type.String()),
      evidence: Type.Object({
        kind: Type.Enum(['activity', 'record', 'person', 'account', 'ranking', 'item']),
        id: Type.String(),
      }),
    }),
  ),
  next: Nullable(Type.String()),
})
export type RowsAnswer = Static<typeof RowsAnswer>

export const StreetYearParams = Type.Object({ year: Year, streetId: StreetId })
export const StreetYearAnswer = Type.Object({
  year: Type.Integer(),
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  /** The last day counted: today while the year runs. */
  to: Type.String(),
  running: Type.Boolean(),
  figures: Type.Array(
    Type.Object({ ...face, value: Type.Integer(), yearBefore: Type.Integer(), from: Type.String(), to: Type.String() }),
  ),
})
export type StreetYearAnswer = Static<typeof StreetYearAnswer>

const YearOfRegistrations = Type.Object({
  year: Type.Integer(),
  registrations: Type.Integer(),
  deputies: Type.Integer(),
  activities: Type.Integer(),
})
const Growth = Type.Object({
  growth: Type.Integer(),
  factors: Type.Array(
    Type.Object({
      factor: Type.Enum(['deputies', 'activities_each', 'registrations_each']),
      beforeHundredths: Type.Integer(),
      afterHundredths: Type.Integer(),
      /** Registrations of the growth owed to this factor. */
      share: Type.Integer(),
    }),
  ),
})

export const GrowthQuery = Type.Object({ from: Year, to: Year })
export const GrowthAnswer = Type.Object({ years: Type.Array(YearOfRegistrations), growth: Nullable(Growth) })
export type GrowthAnswer = Static<typeof GrowthAnswer>

export const LiveAnswer = Type.Object({
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  voteDay: Type.String(),
  /** Figures by the name the article calls them. */
  figures: Type.Record(
    Type.String(),
    Type.Object({
      figure: Type.String(),
      number: Type.Integer(),
      name: Phrase,
      definition: Phrase,
      unit: Phrase,
      value: Type.Integer(),
      least: Type.Optional(Type.Integer()),
      from: Type.String(),
      to: Type.String(),
      streetId: Nullable(Type.Integer()),
    }),
  ),
  years: Type.Array(YearOfRegistrations),
  growth: Nullable(Growth),
})
export type LiveAnswer = Static<typeof LiveAnswer>

const HomeLineAnswer = Type.Object({ key: Type.String(), count: Type.Integer(), to: Type.String() })
export const HomeAnswer = Type.Object({
  ...(Object.fromEntries(SECTIONS.map((section) => [section, Type.Array(HomeLineAnswer)])) as Record<
    (typeof SECTIONS)[number],
    import('typebox').TArray<typeof HomeLineAnswer>
  >),
  next: Nullable(
    Type.Object({
      kind: Type.Enum(['activity', 'contact_day']),
      id: Type.String(),
      title: Type.String(),
      titleEn: Type.String(),
      heldOn: Type.String(),
      startsAt: Nullable(Type.String()),
    }),
  ),
  /** When this person last looked here, in an earlier session. */
  since: Type.String(),
  /** Never before: then `since` is a week back. */
  first: Type.Boolean(),
})
export type HomeAnswer = Static<typeof HomeAnswer>
