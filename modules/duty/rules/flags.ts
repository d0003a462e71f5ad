import { type CivilDate, daysBetween } from '../../../kernel/civil-date.ts'
import { quarterEnd, quarterOf } from '../../../kernel/quarter.ts'
import type { SpotFlag } from '../language.ts'

/** Another valid or waiting record of the same deputy, near enough to be compared. */
export interface Neighbour {
  readonly recordId: string
  readonly kind: string
  readonly doneOn: CivilDate
  readonly title: string
  readonly sourceKind: string
  /** Attendance takes half days of the day; reports don't. */
  readonly halfDays: number
  readonly submittedOn: CivilDate
}

/** More self-reports for one day than this catch the eye. */
const MANY_IN_A_DAY = 3
/** A civil day has two half days; the evening is not counted. */
const HALF_DAYS = 2
/** Titles this alike within a year are shown side by side. */
const ALIKE = 0.8
/** So many self-reports handed in during the last days of a quarter catch the eye. */
const LAST_DAYS = 3
const MANY_AT_THE_END = 5

/**
 * What catches the eye about a record: the deputy was in two places at one time, many self-reports for one day, a title nearly the same as
 * another's, a heap in the last days of a quarter. Flags are shown to the reviewer; nothing follows from them by itself (domain 7.9).
 */
export function spotFlags(record: Neighbour, others: readonly Neighbour[]): SpotFlag[] {
  const same = others.filter((other) => other.recordId !== record.recordId)
  const thatDay = same.filter((other) => other.doneOn === record.doneOn)
  const flags: SpotFlag[] = []
  const halfDays = thatDay.reduce((sum, other) => sum + other.halfDays, record.halfDays)
  if (record.halfDays > 0 && thatDay.some((other) => other.halfDays > 0) && halfDays > HALF_DAYS)
    flags.push('two-places')
  const reports =
    thatDay.filter((other) => other.sourceKind === 'self_report').length + (record.sourceKind === 'self_report' ? 1 : 0)
  if (reports > MANY_IN_A_DAY) flags.push('many-in-a-day')
  if (same.some((other) => other.kind === record.kind && alike(other.title, record.title) >= ALIKE))
    flags.push('near-duplicate')
  if (atTheEnd(record) && same.filter((other) => isSameEnd(other, record)).length + 1 >= MANY_AT_THE_END)
    flags.push('end-of-quarter')
  return flags
}

function atTheEnd(record: Neighbour): boolean {
  return (
    record.sourceKind === 'self_report' &&
    daysBetween(record.submittedOn, quarterEnd(quarterOf(record.submittedOn))) < LAST_DAYS
  )
}

function isSameEnd(other: Neighbour, record: Neighbour): boolean {
  return atTheEnd(other) && quarterEnd(quarterOf(other.submittedOn)) === quarterEnd(quarterOf(record.submittedOn))
}

/** How alike two texts are, 0–1: the share of neighbouring character pairs they have in common. */
export function alike(a: string, b: string): number {
  const left = pairs(a)
  const right = pairs(b)
  if (left.length === 0 || right.length === 0) return a === b ? 1 : 0
  const rest = new Map<string, number>()
  for (const pair of left) rest.set(pair, (rest.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of right) {
    const left = rest.get(pair) ?? 0
    if (left === 0) continue
    rest.set(pair, left - 1)
    common += 1
  }
  return (2 * common) / (left.length + right.length)
}

function pairs(text: string): string[] {
  const letters = [...text.replace(/[\s\p{P}]/gu, '')]
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}
