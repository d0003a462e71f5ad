import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Phrase } from '../../platform/words/words.ts'

/** What a figure is counted over: a calendar year or span of days, a day, or the last whole quarter of the days asked. */
export type FigurePeriod = 'year' | 'day' | 'quarter'

/** A figure of the house: what it is called, what exactly it counts, and in which unit. */
export interface FigureDeclaration {
  /** Number in the list of the source's figures. */
  readonly number: number
  readonly id: string
  readonly name: Phrase
  readonly definition: Phrase
  readonly unit: Phrase
  readonly period: FigurePeriod
  /** Its rows tell who stands where by points: the district's to open, like those of a quarter. */
  readonly ranked?: true
  /** Stands in a street's year at a glance. */
  readonly inStreetYear: boolean
}

/** What a figure is asked for: one street or the whole district, from a day to a day (both included). */
export interface FigureScope {
  readonly streetId: number | null
  readonly from: CivilDate
  readonly to: CivilDate
}

/** One row behind a figure. */
export interface FigureRow {
  readonly rowId: string
  readonly on: CivilDate
  readonly title: string
  readonly titleEn: string
  readonly who: string | null
  readonly place: string | null
  /** Where its evidence is. */
  readonly evidence: {
    readonly kind: 'activity' | 'record' | 'person' | 'account' | 'ranking' | 'item'
    readonly id: string
  }
}

/** A figure and its rows as the ranking gives them; `of` is the number they were taken from. */
export interface RankedFigure {
  readonly of: number
  readonly rows: readonly FigureRow[]
}

/** A year of registrations, as the growth is split. */
export interface YearOfRegistrations {
  readonly year: number
  readonly registrations: number
  /** District deputies with at least one registration. */
  readonly deputies: number
  /** Different activities and own reports behind the registrations. */
  readonly activities: number
}
