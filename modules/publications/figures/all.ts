import type { FigureDeclaration } from '../language.ts'
import { streetFigures } from './of-a-street.ts'
import { committeeFigures } from './of-committees.ts'
import { deputyDirectorFigures } from './of-deputy-directors.ts'
import { districtFigures } from './of-the-district.ts'

/** Every figure the house counts, in the order of the source. */
export const FIGURES: readonly FigureDeclaration[] = [
  ...streetFigures,
  ...committeeFigures,
  ...deputyDirectorFigures,
  ...districtFigures,
]

/** The figure of an id; undefined for one nobody declared. */
export function figureOf(id: string): FigureDeclaration | undefined {
  return FIGURES.find((figure) => figure.id === id)
}
