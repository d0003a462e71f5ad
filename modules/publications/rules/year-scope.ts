import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { FigureDeclaration, FigureScope } from '../language.ts'

/**
 * A calendar year as a figure counts it: from its first day to its last, or to today while it runs. Figures of a day look at the last
 * of these days.
 */
export function yearScope(
  figure: FigureDeclaration,
  streetId: number | null,
  year: number,
  today: CivilDate,
): FigureScope {
  const last = `${year}-12-31`
  const to = today < last && today >= `${year}-01-01` ? today : last
  return { streetId, from: figure.period === 'day' ? to : `${year}-01-01`, to }
}
