import { type Quarter, quarterEnd, quarterStart } from '../../../kernel/quarter.ts'
import type { SourceKind } from '../../duty/language.ts'
import type { RankedDeputy, StreetAverage } from '../../points/language.ts'
import type { Snapshot, SnapshotStreet } from '../language.ts'
import { countSupplement, type UntoldEntry } from './count-supplement.ts'
import { placeOf } from './may-bulletin.ts'

/** An entry of the quarter or an earlier one, with where its record came from. */
export interface CountedEntry extends UntoldEntry {
  readonly sourceKind: SourceKind
  readonly sourceId: string
}

/** The eligible deputies and their streets in order, ranked by the points module's own rule. */
export interface Ranked {
  readonly topPlaces: number
  readonly deputies: readonly (RankedDeputy & { readonly yearTenths: number })[]
  readonly streets: readonly StreetAverage[]
  /** The same averages over the year up to the quarter's end. */
  readonly streetsInYear: readonly StreetAverage[]
}

/** Everything else a bulletin is counted from, read at the same moment. */
export interface BulletinFacts {
  readonly suspended: Snapshot['suspended']
  readonly streets: readonly { readonly streetId: number; readonly name: string; readonly nameEn: string }[]
  readonly rules: Snapshot['rules']
  readonly objections: Snapshot['objections']
  /** Entries no issued bulletin has told: of the quarter itself and of earlier quarters with an issued bulletin. */
  readonly untold: readonly CountedEntry[]
  readonly anyIssued: boolean
}

/** The bulletin's figures out of the facts of one moment. */
export function takeSnapshot(quarter: Quarter, countedTo: Date, ranked: Ranked, facts: BulletinFacts): Snapshot {
  const own = facts.untold.filter((entry) => placeOf(entry) === placeOf(quarter))
  const { deputies } = ranked
  return {
    format: 1,
    year: quarter.year,
    quarter: quarter.quarter,
    from: quarterStart(quarter),
    to: quarterEnd(quarter),
    countedTo: countedTo.toISOString(),
    rules: facts.rules,
    eligible: deputies.length,
    suspended: facts.suspended,
    topPlaces: ranked.topPlaces,
    named: deputies.filter(({ top }) => top).length,
    deputies,
    streets: streetsOf(ranked, facts.streets),
    counts: countOwn(own),
    objections: facts.objections,
    supplement: facts.anyIssued
      ? countSupplement(facts.untold.filter((entry) => placeOf(entry) < placeOf(quarter)))
      : null,
  }
}

/** Streets by rank, those without eligible deputies last and unranked. */
function streetsOf(ranked: Ranked, streets: BulletinFacts['streets']): SnapshotStreet[] {
  const quarter = new Map(ranked.streets.map((street) => [street.streetId, street]))
  const year = new Map(ranked.streetsInYear.map((street) => [street.streetId, street]))
  const lines = streets.map(({ streetId, name, nameEn }) => {
    const ranked = quarter.get(streetId)
    const sums = year.get(streetId)
    return {
      streetId,
      name,
      nameEn,
      deputies: ranked?.deputies ?? 0,
      sumTenths: ranked?.sumTenths ?? 0,
      averageHundredths: ranked?.averageHundredths ?? 0,
      rank: ranked?.rank ?? null,
      yearSumTenths: sums?.sumTenths ?? 0,
      yearAverageHundredths: sums?.averageHundredths ?? 0,
    }
  })
  const behind = Number.MAX_SAFE_INTEGER
  return lines.sort((a, b) => (a.rank ?? behind) - (b.rank ?? behind) || a.streetId - b.streetId)
}

/** What stands of the quarter: records with points, their people, the activities and self-reports they come from. */
function countOwn(own: readonly CountedEntry[]): Snapshot['counts'] {
  const reversed = new Set(own.map(({ reverses }) => reverses))
  const standing = own.filter(({ entryId, reverses }) => reverses === null && !reversed.has(entryId))
  const sources = (kind: CountedEntry['sourceKind'][]) =>
    new Set(standing.filter(({ sourceKind }) => kind.includes(sourceKind)).map(({ sourceId }) => sourceId)).size
  return {
    records: new Set(standing.map(({ recordId }) => recordId)).size,
    people: new Set(standing.map(({ personId }) => personId)).size,
    activities: sources(['attendance', 'import']),
    selfReports: sources(['self_report']),
  }
}
