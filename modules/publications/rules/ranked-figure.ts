import { formatTenths } from '../../../kernel/points.ts'
import type { Snapshot } from '../../bulletins/language.ts'
import type { FigureRow, RankedFigure } from '../language.ts'

/** The part of a bulletin that figures 38 and 39 are taken from. */
export type ToldRanking = Pick<Snapshot, 'to' | 'deputies' | 'streets'>

/** Figures 38 and 39 out of an issued bulletin, best first: the deputies of the top 15 %, or the streets by average. `streetId` narrows to one street. */
export function rankedFigure(figureId: string, told: ToldRanking, streetId: number | null): RankedFigure {
  const mine = (of: { streetId: number | null }) => streetId === null || of.streetId === streetId
  const streets = new Map(told.streets.map((street) => [street.streetId, street]))
  if (figureId === 'top_deputies') {
    const eligible = told.deputies.filter(mine)
    return {
      of: eligible.length,
      rows: eligible
        .filter((deputy) => deputy.top)
        .map((deputy) =>
          rowOf(told, deputy.rank, deputy.personId, {
            name: { name: deputy.name, nameEn: deputy.name },
            who: formatTenths(deputy.tenths),
            place: streets.get(deputy.streetId ?? 0)?.name ?? null,
            kind: 'account',
          }),
        ),
    }
  }
  if (figureId !== 'ranked_streets') throw new Error(`no such ranked figure: ${figureId}`)
  const ranked = told.streets.filter(mine)
  return {
    of: ranked.length,
    rows: ranked.flatMap((street) =>
      street.rank === null
        ? []
        : [
            rowOf(told, street.rank, String(street.streetId), {
              name: street,
              who: (street.averageHundredths / 100).toFixed(2),
              place: `n = ${street.deputies}`,
              kind: 'ranking',
            }),
          ],
    ),
  }
}

function rowOf(
  told: ToldRanking,
  rank: number,
  id: string,
  said: {
    name: { name: string; nameEn: string }
    who: string
    place: string | null
    kind: 'account' | 'ranking'
  },
): FigureRow {
  return {
    rowId: `${String(rank).padStart(5, '0')}-${id}`,
    on: told.to,
    title: `第${rank}名 ${said.name.name}`,
    titleEn: `No. ${rank} ${said.name.nameEn}`,
    who: said.who,
    place: said.place,
    evidence: { kind: said.kind, id },
  }
}
