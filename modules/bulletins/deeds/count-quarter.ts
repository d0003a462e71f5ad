import type { Quarter } from '../../../kernel/quarter.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { canonicalJson } from '../../../platform/snapshots/canonical-json.ts'
import { hashOf } from '../../../platform/snapshots/snapshot-hash.ts'
import { rankDeputies, rankStreets, topPlaces } from '../../points/index.ts'
import type { Snapshot } from '../language.ts'
import { readBulletinFacts } from '../reads/bulletin-facts.ts'
import { placeOf } from '../rules/may-bulletin.ts'
import { takeSnapshot } from '../rules/take-snapshot.ts'
import type { Counted } from '../store/bulletins.ts'

/** Counts a quarter out of what stands at this moment: the snapshot, its hash, and every entry it accounts for. */
export async function countQuarter(
  db: Sql,
  districtId: number,
  quarter: Quarter,
  countedTo: Date,
): Promise<Counted & { figures: Snapshot }> {
  const { contenders, facts } = await readBulletinFacts(db, districtId, quarter, countedTo)
  const inYear = new Map(contenders.map((one) => [one.personId, one.yearTenths]))
  const figures = takeSnapshot(
    quarter,
    countedTo,
    {
      topPlaces: topPlaces(contenders.length),
      deputies: rankDeputies(contenders).map(({ personId, name, streetId, tenths, rank, top }) => ({
        ...{ personId, name, streetId, tenths, rank, top },
        yearTenths: inYear.get(personId) ?? 0,
      })),
      streets: rankStreets(contenders),
      streetsInYear: rankStreets(contenders.map((one) => ({ ...one, tenths: one.yearTenths }))),
    },
    facts,
  )
  const snapshot = canonicalJson(figures)
  const told = facts.untold.map((entry) => ({
    entryId: entry.entryId,
    supplement: placeOf(entry) !== placeOf(quarter),
  }))
  return { figures, countedTo, snapshot, hash: hashOf(snapshot), told }
}
