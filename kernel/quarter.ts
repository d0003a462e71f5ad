import { addDays, addMonths, type CivilDate, yearOf } from './civil-date.ts'

/** A calendar quarter, the period of a bulletin. */
export interface Quarter {
  year: number
  quarter: 1 | 2 | 3 | 4
}

/** The quarter a day lies in. */
export function quarterOf(date: CivilDate): Quarter {
  return { year: yearOf(date), quarter: Math.ceil(Number(date.slice(5, 7)) / 3) as Quarter['quarter'] }
}

/** Its first day. */
export function quarterStart({ year, quarter }: Quarter): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
}

/** Its last day. */
export function quarterEnd(quarter: Quarter): CivilDate {
  return addDays(addMonths(quarterStart(quarter), 3), -1)
}

export function previousQuarter(quarter: Quarter): Quarter {
  return quarterOf(addDays(quarterStart(quarter), -1))
}

export function nextQuarter(quarter: Quarter): Quarter {
  return quarterOf(addDays(quarterEnd(quarter), 1))
}

/** True once its last day lies before `today`: a bulletin of the running quarter would miss facts. */
export function quarterEnded(quarter: Quarter, today: CivilDate): boolean {
  return quarterEnd(quarter) < today
}
