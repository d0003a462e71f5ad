import type { Sql } from '../../../platform/database/database.ts'
import type { FigureDeclaration, FigureScope } from '../language.ts'
import { figureValues } from '../reads/figure-values.ts'
import { readRankedFigure } from '../reads/ranked-figures.ts'
import { yearBefore } from '../rules/year-before.ts'

/** A figure, what it is taken from (null where it is a plain count), and the same days of the year before (null for longer spans). */
export interface CountedFigure {
  value: number
  of: number | null
  yearBefore: number | null
}

/** Counts one figure and, where it can be compared, the year before; the caller has decided who may know it. */
export async function countFigure(
  asked: { db: Sql; districtId: number },
  figure: FigureDeclaration,
  scope: FigureScope,
): Promise<CountedFigure> {
  const { db, districtId } = asked
  const before = yearBefore(scope)
  const scopes = before === null ? [scope] : [scope, before]
  if (figure.period !== 'quarter') {
    const values = await figureValues(
      db,
      districtId,
      scopes.map((one) => ({ figureId: figure.id, scope: one })),
    )
    return { value: values[0] as number, of: null, yearBefore: values[1] ?? null }
  }
  const [now, then] = await Promise.all(
    scopes.map((one) => readRankedFigure(db, districtId, { figureId: figure.id, scope: one })),
  )
  return { value: now?.rows.length ?? 0, of: now?.of ?? 0, yearBefore: then?.rows.length ?? null }
}
