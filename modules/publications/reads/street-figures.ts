import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { FIGURES } from '../figures/all.ts'
import type { FigureDeclaration } from '../language.ts'
import { yearScope } from '../rules/year-scope.ts'
import { figureValues } from './figure-values.ts'

/** A figure of a street's year with its value and the days it was counted over. */
export type StreetFigure = Pick<FigureDeclaration, 'number' | 'id' | 'name' | 'definition' | 'unit'> & {
  readonly value: number
  readonly from: CivilDate
  readonly to: CivilDate
}

/** Whether a figure of this number can be counted for one street and year: not those of a ranking, nor of the district alone. */
export function countsForStreets(number: number): boolean {
  return FIGURES.some((figure) => figure.number === number && ofAStreet(figure))
}

/** Figures of a street's year by their numbers, in the order of the source; those that cannot be counted for a street are left out. One statement. */
export async function streetFigures(
  db: Sql,
  asked: { districtId: number; streetId: number; year: number; today: CivilDate },
  numbers: readonly number[],
): Promise<StreetFigure[]> {
  const { districtId, streetId, year, today } = asked
  const wanted = FIGURES.filter((figure) => numbers.includes(figure.number) && ofAStreet(figure)).map((figure) => ({
    figure,
    scope: yearScope(figure, streetId, year, today),
  }))
  const values = await figureValues(
    db,
    districtId,
    wanted.map(({ figure, scope }) => ({ figureId: figure.id, scope })),
  )
  return wanted.map(({ figure: { number, id, name, definition, unit }, scope: { from, to } }, at) => ({
    ...{ number, id, name, definition, unit, from, to },
    value: values[at] as number,
  }))
}

function ofAStreet(figure: FigureDeclaration): boolean {
  return figure.period !== 'quarter' && figure.ranked !== true
}
