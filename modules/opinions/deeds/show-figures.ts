import type { Sql } from '../../../platform/database/database.ts'
import type { FigureGroup, FiguresAnswer, FiguresQuery } from '../contract-figures.ts'
import { figuresCounts, type GroupCounts } from '../reads/figures-counts.ts'
import type { FiguresScope } from '../reads/figures-facts.ts'
import { readSettings } from '../reads/settings.ts'
import { COUNTS, type Counts, isTold, NOTHING, rankByRate, ratesOf } from '../rules/rates.ts'

/** The figures of a scope, whole and by groups; groups too few to be told say no more than that they are there. */
export async function showFigures(
  db: Sql,
  scope: FiguresScope,
  asked: Pick<FiguresQuery, 'by' | 'rank'>,
): Promise<FiguresAnswer> {
  const [groups, { settings }] = await Promise.all([
    figuresCounts(db, scope, asked.by),
    readSettings(db, scope.districtId),
  ])
  const { tooFew } = settings
  const counts = sumOf(groups)
  const ranked = rankByRate(groups, (group) =>
    isTold(group.counts, tooFew) && group.key !== '' ? ratesOf(group.counts, tooFew)[asked.rank] : null,
  )
  return {
    ...{ streetId: scope.streetId, from: scope.from, to: scope.to, by: asked.by, rankedBy: asked.rank, tooFew },
    whole: { counts, rates: ratesOf(counts, 1) },
    groups: ranked.map(({ group, rank }) => told(group, rank, tooFew)),
  }
}

function told({ key, name, nameEn, counts }: GroupCounts, rank: number | null, tooFew: number): FigureGroup {
  const shown = isTold(counts, tooFew) ? { counts, rates: ratesOf(counts, tooFew) } : null
  return { key, name, nameEn, rank, told: shown }
}

/** Every item stands in exactly one group. */
function sumOf(groups: readonly GroupCounts[]): Counts {
  const sum = { ...NOTHING } as Record<keyof Counts, number>
  for (const { counts } of groups) for (const key of COUNTS) sum[key] += counts[key]
  return sum
}
