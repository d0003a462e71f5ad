import { addMonths, daysBetween } from '../../../kernel/civil-date.ts'
import type { FigureScope } from '../language.ts'

const LONGEST_COMPARED_DAYS = 366

/** The same days a year earlier, to compare with; null for more than a year, where it would overlap what it is compared to. */
export function yearBefore(scope: FigureScope): FigureScope | null {
  if (daysBetween(scope.from, scope.to) >= LONGEST_COMPARED_DAYS) return null
  return { ...scope, from: addMonths(scope.from, -12), to: addMonths(scope.to, -12) }
}
