import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { FigureDeclaration, FigureRow, FigureScope } from '../language.ts'
import { figureRows } from '../reads/figure-rows.ts'
import { readRankedFigure } from '../reads/ranked-figures.ts'

/** The rows behind a figure after a position, `limit + 1` of them: newest first, or best first where they are ranked. */
export async function listFigureRows(
  asked: { db: Sql; districtId: number },
  figure: FigureDeclaration,
  page: { scope: FigureScope; limit: number; after: readonly [on: CivilDate, rowId: string] | null },
): Promise<FigureRow[]> {
  const { db, districtId } = asked
  if (figure.period !== 'quarter') return figureRows(db, districtId, { figureId: figure.id, ...page })
  const { rows } = await readRankedFigure(db, districtId, { figureId: figure.id, scope: page.scope })
  const after = page.after?.[1] ?? ''
  return rows.filter((row) => row.rowId > after).slice(0, page.limit + 1)
}
