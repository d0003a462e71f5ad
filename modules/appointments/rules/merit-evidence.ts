import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import type { Tenths } from '../../../kernel/points.ts'

/** The numbers of the reference evidence, each the number of its rows. Shown side by side; there is no sum of them and no order by them. */
export const EVIDENCE = [
  'suggestions',
  'co_suggestions',
  'items_between_sessions',
  'items_in_session',
  'honoured_suggestions',
  'honoured_reports',
  'asked',
  'present',
] as const
export type EvidenceKey = (typeof EVIDENCE)[number]

/** A words key and the values of its places. */
export interface SaidWhy {
  readonly key: string
  readonly params: Record<string, string | number>
}

const say = (key: string, params: SaidWhy['params'] = {}): SaidWhy => ({ key: `appointments.merit.${key}`, params })

/** Where somebody stands by the points of a whole year; everything null where that could not be computed, and `why` says it. */
export interface PlaceInYear {
  readonly year: number
  readonly rank: number | null
  readonly eligible: number
  readonly topPlaces: number
  readonly top: boolean | null
  readonly tenths: Tenths | null
  readonly tied: number
  readonly missedBy: number | null
  readonly why: SaidWhy | null
}

/** A ranking as far as a place needs it, best first. */
export interface YearRanking {
  readonly eligible: number
  readonly topPlaces: number
  readonly deputies: readonly { personId: string; tenths: Tenths; rank: number; top: boolean }[]
}

/** A near miss: so many places outside the top 15 % at most. */
const NEAR = 2

/** The year whose points are looked at: the last one that had ended on the day. */
export function yearOfPoints(asOf: CivilDate): number {
  return yearOf(asOf) - 1
}

/**
 * The place of a person in the ranking of a year. `missedBy`: one or two places outside the top 15 %, counted in places, so that whoever is tied misses alike. Not
 * computable: a year in which nobody earned points, or a person who was not ranked (no district mandate at its end, or suspended within it).
 */
export function placeInYear(year: number, ranking: YearRanking, personId: string): PlaceInYear {
  const { eligible, topPlaces, deputies } = ranking
  const none = { year, eligible, topPlaces, rank: null, top: null, tenths: null, tied: 0, missedBy: null }
  if (!deputies.some(({ tenths }) => tenths > 0)) return { ...none, why: say('no-points', { year }) }
  const own = deputies.find((one) => one.personId === personId)
  if (own === undefined) return { ...none, why: say('not-ranked', { year }) }
  const { rank, top, tenths } = own
  const inTop = deputies.filter((one) => one.top).length
  const missed = rank - inTop
  return {
    ...{ year, eligible, topPlaces, rank, top, tenths },
    tied: deputies.filter((one) => one.rank === rank).length - 1,
    missedBy: !top && tenths > 0 && missed <= NEAR ? missed : null,
    why: null,
  }
}

/** A number of the evidence. */
export interface CountedEvidence {
  readonly of: EvidenceKey
  readonly count: number | null
  readonly why: SaidWhy | null
}

/** The numbers of one person in the order of EVIDENCE. Null with the reason for whoever is no deputy of this term, and where no term is known. */
export function countedEvidence(
  counts: ReadonlyMap<EvidenceKey, number>,
  known: { readonly term: boolean; readonly deputy: boolean },
): CountedEvidence[] {
  const why = known.term ? (known.deputy ? null : say('not-a-deputy')) : say('no-term')
  return EVIDENCE.map((of) => ({ of, count: why === null ? (counts.get(of) ?? 0) : null, why }))
}

/** Present of those asked, in hundredths of a per cent, rounded half up; null where nobody asked. */
export function attendanceRate(asked: number | null, present: number | null): number | null {
  return asked === null || present === null || asked === 0 ? null : Math.round((present * 10_000) / asked)
}

/** How the days of congress sessions are known: from the sessions entered as activities; without one, every day counts as between sessions. */
export function sessionsKnown(days: number): SaidWhy {
  return days === 0 ? say('sessions-unknown') : say('sessions-from-activities', { days })
}
