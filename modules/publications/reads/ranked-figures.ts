import type { Sql } from '../../../platform/database/database.ts'
import { issuedWithin } from '../../bulletins/index.ts'
import type { FigureScope, RankedFigure } from '../language.ts'
import { rankedFigure } from '../rules/ranked-figure.ts'

/**
 * A figure taken from the latest issued bulletin whose quarter lies within the days asked; empty where none was issued. Frozen with the bulletin, so that
 * figure and paper cannot disagree.
 */
export async function readRankedFigure(
  db: Sql,
  districtId: number,
  asked: { figureId: string; scope: FigureScope },
): Promise<RankedFigure> {
  const issued = await issuedWithin(db, districtId, asked.scope)
  return issued === null ? { of: 0, rows: [] } : rankedFigure(asked.figureId, issued.snapshot, asked.scope.streetId)
}
