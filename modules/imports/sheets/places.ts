import { readText } from '../../../platform/excel/read-text.ts'
import type { Community, Street } from '../../districts/language.ts'
import type { ReadingRow } from './reading-row.ts'

/** The streets and communities of a district, found by the names offices give them. */
export interface Places {
  readonly streetNames: readonly string[]
  readonly communityNames: readonly string[]
  streetsCalled(name: string): readonly Street[]
  communitiesCalled(name: string, streetId: number | null): readonly Community[]
  streetName(streetId: number | null): string
}

/** Names are compared without 街道, 社区, 居委会 and the like behind them, in simplified width and without spaces. */
export function placesOf(streets: readonly Street[], communities: readonly Community[]): Places {
  const streetsBy = Map.groupBy(streets, (street) => bare(street.name))
  const communitiesBy = Map.groupBy(communities, (community) => bare(community.name))
  return {
    streetNames: streets.map((street) => street.name),
    communityNames: [...new Set(communities.map((community) => community.name))],
    streetsCalled: (name) => streetsBy.get(bare(name)) ?? [],
    communitiesCalled: (name, streetId) =>
      (communitiesBy.get(bare(name)) ?? []).filter((community) => streetId === null || community.streetId === streetId),
    streetName: (streetId) => streets.find((street) => street.streetId === streetId)?.name ?? '',
  }
}

function bare(name: string): string {
  const plain = name.normalize('NFKC').replace(/\s/g, '')
  const cut = plain.replace(
    /(街道办事处|街道|社区居民委员会|社区居委会|居民委员会|居委会|社区|村民委员会|村委会|村)$/,
    '',
  )
  return cut === '' ? plain : cut
}

/** The street a cell names; null where it is blank or names none (then a problem is kept). */
export function readStreet(row: ReadingRow, column: string, places: Places): number | null {
  const name = row.take(column, readText(row.cell(column), { max: 60 }))
  if (name === null) return null
  const found = places.streetsCalled(name)
  if (found.length === 1) return found[0]?.streetId ?? null
  row.wrong(column, 'imports.street-unknown', { name })
  return null
}

/** The community a cell names, inside the street if one is known. */
export function readCommunity(
  row: ReadingRow,
  column: string,
  places: Places,
  streetId: number | null,
): Community | null {
  const name = row.take(column, readText(row.cell(column), { max: 60 }))
  if (name === null) return null
  const found = places.communitiesCalled(name, streetId)
  if (found.length === 1) return found[0] ?? null
  if (found.length === 0)
    row.wrong(column, streetId === null ? 'imports.community-unknown' : 'imports.community-not-in-street', { name })
  else row.wrong(column, 'imports.community-ambiguous', { name })
  return null
}
