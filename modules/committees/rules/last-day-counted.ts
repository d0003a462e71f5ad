import type { CivilDate } from '../../../kernel/civil-date.ts'

/** The last day of a year that can be counted: today while it runs, its last day otherwise. */
export function lastDayCounted(year: number, today: CivilDate): CivilDate {
  const last = `${year}-12-31`
  return today < last && today >= `${year}-01-01` ? today : last
}
