import { addDays, type CivilDate } from '../../../kernel/civil-date.ts'
import { quarterEnd } from '../../../kernel/quarter.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { streets } from '../../districts/index.ts'
import { rankingOf } from '../../points/index.ts'
import type { FigureScope, RankedFigure } from '../language.ts'
import { lastWholeQuarter } from '../rules/last-whole-quarter.ts'
import { rankedFigure } from '../rules/ranked-figure.ts'

/**
 * A figure that is taken from the ranking of the last whole quarter of the days asked; empty where no quarter has ended there. Ranked by the
 * points module's own rule, so that this figure, the ranking page and the bulletin cannot disagree.
 */
export async function readRankedFigure(
  db: Sql,
  districtId: number,
  asked: { figureId: string; scope: FigureScope; today: CivilDate },
): Promise<RankedFigure> {
  const quarter = lastWholeQuarter(asked.scope, asked.today)
  if (quarter === null) return { of: 0, rows: [] }
  const [ranking, named] = await Promise.all([
    rankingOf(db, districtId, quarter, addDays(quarterEnd(quarter), 1)),
    streets(db, districtId),
  ])
  const byId = new Map(named.map((street) => [street.streetId, street]))
  return rankedFigure(asked.figureId, ranking, byId, asked.scope.streetId)
}
