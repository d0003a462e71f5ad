import { addDays, type CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { MandateDates } from './mandate-life.ts'

/** How far ahead a mandate is entered: elected towards the end of one term, in office with the first session of the next. */
const AHEAD_DAYS = 366

/** Deputies of the district and below, and those of a street's assembly, are served by a street. */
const SERVED_BY_STREET: readonly Level[] = ['district', 'township', 'consultative']

export interface TermDates {
  readonly level: Level
  readonly number: number
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
}

/** The first day after a term: its own end, else the first day of the next term of that level (Deputy Law 2025 art. 2); null while it runs. */
export function endOfTerm(term: TermDates, terms: readonly TermDates[]): CivilDate | null {
  if (term.endsOn !== null) return term.endsOn
  const later = terms.filter((one) => one.level === term.level && one.startsOn > term.startsOn)
  return later.map((one) => one.startsOn).sort()[0] ?? null
}

export interface OpeningMandate {
  readonly level: Level
  readonly startsOn: CivilDate
  readonly streetId: number | null
  readonly today: CivilDate
  /** The term it belongs to, among all terms on file. */
  readonly term: TermDates
  readonly terms: readonly TermDates[]
  /** The person's mandates of the same level, ever. */
  readonly held: readonly MandateDates[]
}

/**
 * May a mandate begin on that day? Its term has to cover it (a by-election falls inside a running term, 补选), the person holds no other of the
 * level from then on, and a deputy whom a street serves has one. Refusals name the words key; the first that holds is told.
 */
export function mayBegin(opening: OpeningMandate): Verdict {
  const { term, startsOn } = opening
  if (opening.streetId === null && SERVED_BY_STREET.includes(opening.level)) return cannot('roster.street-needed')
  if (startsOn > addDays(opening.today, AHEAD_DAYS)) return cannot('roster.day-too-far')
  const end = endOfTerm(term, opening.terms)
  if (startsOn < term.startsOn || (end !== null && startsOn >= end)) return cannot('roster.day-outside-term')
  const overlaps = opening.held.some(
    (one) => one.endsOn === null || (one.endsOn > startsOn && one.endsOn > one.startsOn),
  )
  return overlaps ? cannot('roster.mandate-running') : CAN
}

/** A term nobody entered yet is opened with the first mandate of it: it follows the last one of its level, in number and in time. */
export function mayFollow(term: TermDates, terms: readonly TermDates[]): Verdict {
  const before = terms.filter((one) => one.level === term.level)
  const last = before.reduce((most, one) => Math.max(most, one.number), 0)
  const fits = before.length === 0 || term.number === last + 1
  if (!fits) return cannot('roster.term-out-of-order')
  return before.every((one) => one.startsOn < term.startsOn) ? CAN : cannot('roster.term-too-early')
}
