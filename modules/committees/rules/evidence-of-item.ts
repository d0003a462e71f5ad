import type { CivilDate } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { Phrase } from '../../../platform/words/words.ts'

/** What a committee's own records say of a year, up to the last day counted. */
export interface WorkCounts {
  /** Meetings held, minuted ones included. */
  readonly meetings: number
  readonly minutes: number
  /** Places empty on the last day, and how many there ought to be. */
  readonly vacancies: number
  readonly places: number
  /** Measures of the street's findings due by the last day, and how many of them are done. */
  readonly measuresDue: number
  readonly measuresDone: number
  readonly honours: number
  /** Reports and plans of the year, submitted or accepted. */
  readonly yearPapers: number
}

/** A figure of the street's year, as publications count it. */
export interface CountedFigure {
  readonly id: string
  readonly name: Phrase
  readonly unit: Phrase
  readonly value: number
  readonly from: CivilDate
  readonly to: CivilDate
}

export interface ItemEvidence {
  readonly value: number | null
  readonly of: number | null
  readonly unit: Phrase
  /** Null where nothing was asked for. */
  readonly reached: boolean | null
  readonly figure: Omit<CountedFigure, 'unit' | 'value'> | null
  /** The desk's page that lists the rows. */
  readonly page: string | null
}

const NO_UNIT: Phrase = { zh: '', en: '' }
const UNITS = {
  meetings: { zh: '次', en: 'meetings' },
  minutes: { zh: '份', en: 'minutes' },
  vacancies: { zh: '个空缺', en: 'vacant places' },
  findings: { zh: '项办结', en: 'measures done' },
  honours: { zh: '项', en: 'honours' },
  year_papers: { zh: '份', en: 'papers' },
} as const satisfies Record<string, Phrase>
type Own = keyof typeof UNITS

/** The number of the figure an item's evidence names ('figure:5'), or null. */
export function figureNumberOf(evidence: string): number | null {
  const [, number] = /^figure:(\d{1,3})$/.exec(evidence) ?? []
  return number === undefined ? null : Number(number)
}

/** At least so many is asked of what is counted up; vacancies and measures ask for all, a sentence for nothing. */
export function mayAskAtLeast(evidence: string): Verdict {
  return ['vacancies', 'findings', 'sentence'].includes(evidence) ? cannot('years.nothing-to-reach') : CAN
}

/**
 * Fills an item of the yearly sheet from records. Nobody types a number: it is a figure of the street's year, or what the committee's own records say. No
 * vacancy, and every measure that was due done, is what those two ask for. A figure nobody declares any more has no value.
 */
export function evidenceOfItem(
  item: { readonly evidence: string; readonly atLeast: number | null },
  said: {
    readonly year: number
    readonly streetId: number
    readonly counts: WorkCounts
    readonly figures: ReadonlyMap<number, CountedFigure>
  },
): ItemEvidence {
  const number = figureNumberOf(item.evidence)
  const figure = number === null ? undefined : said.figures.get(number)
  if (figure !== undefined) {
    const { unit, value, ...face } = figure
    return { value, of: null, unit, reached: atLeast(value, item.atLeast), figure: face, page: null }
  }
  if (!Object.hasOwn(UNITS, item.evidence))
    return { value: null, of: null, unit: NO_UNIT, reached: null, figure: null, page: null }
  return ownEvidence(item.evidence as Own, item.atLeast, said)
}

function ownEvidence(
  own: Own,
  least: number | null,
  { year, streetId, counts }: { year: number; streetId: number; counts: WorkCounts },
): ItemEvidence {
  const pages: Record<Own, string> = {
    meetings: `/meetings/${streetId}/${year}`,
    minutes: `/meetings/${streetId}/${year}`,
    vacancies: `/committees/${streetId}`,
    findings: `/findings?streetId=${streetId}`,
    honours: `/honours?streetId=${streetId}`,
    year_papers: `/year-papers/${streetId}`,
  }
  const face = { unit: UNITS[own], figure: null, page: pages[own] }
  if (own === 'vacancies')
    return { ...face, value: counts.vacancies, of: counts.places, reached: counts.vacancies === 0 }
  if (own === 'findings') {
    const { measuresDone, measuresDue } = counts
    return { ...face, value: measuresDone, of: measuresDue, reached: measuresDone === measuresDue }
  }
  const value = { ...counts, year_papers: counts.yearPapers }[own]
  return { ...face, value, of: null, reached: atLeast(value, least) }
}

function atLeast(value: number, least: number | null): boolean | null {
  return least === null ? null : value >= least
}
