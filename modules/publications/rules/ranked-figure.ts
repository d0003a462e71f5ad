import { formatTenths } from '../../../kernel/points.ts'
import type { Ranking } from '../../points/language.ts'
import type { FigureRow, RankedFigure } from '../language.ts'

interface Street {
  readonly name: string
  readonly nameEn: string
}

/** Figures 38 and 39 out of a ranking, best first: the deputies of the top 15 %, or the streets by average. `streetId` narrows to one street. */
export function rankedFigure(
  figureId: string,
  ranking: Ranking,
  streets: ReadonlyMap<number, Street>,
  streetId: number | null,
): RankedFigure {
  const mine = (of: { streetId: number | null }) => streetId === null || of.streetId === streetId
  if (figureId === 'top_deputies') {
    const eligible = ranking.deputies.filter(mine)
    const named = eligible.filter((deputy) => deputy.top)
    return {
      of: eligible.length,
      rows: named.map((deputy) =>
        rowOf(ranking, deputy.rank, deputy.personId, {
          name: { name: deputy.name, nameEn: deputy.name },
          who: formatTenths(deputy.tenths),
          place: streets.get(deputy.streetId ?? 0)?.name ?? null,
          kind: 'account',
        }),
      ),
    }
  }
  if (figureId !== 'ranked_streets') throw new Error(`no such ranked figure: ${figureId}`)
  return {
    of: streetId === null ? streets.size : 1,
    rows: ranking.streets.filter(mine).map((street) =>
      rowOf(ranking, street.rank, String(street.streetId), {
        name: streets.get(street.streetId) ?? { name: String(street.streetId), nameEn: String(street.streetId) },
        who: (street.averageHundredths / 100).toFixed(2),
        place: `n = ${street.deputies}`,
        kind: 'ranking',
      }),
    ),
  }
}

function rowOf(
  ranking: Ranking,
  rank: number,
  id: string,
  said: { name: Street; who: string; place: string | null; kind: 'account' | 'ranking' },
): FigureRow {
  return {
    rowId: `${String(rank).padStart(5, '0')}-${id}`,
    on: ranking.asOf,
    title: `第${rank}名 ${said.name.name}`,
    titleEn: `No. ${rank} ${said.name.nameEn}`,
    who: said.who,
    place: said.place,
    evidence: { kind: said.kind, id },
  }
}
