import { addDays, civilDateOf, weekdayOf } from '../../../../kernel/civil-date.ts'

/** The day it is in Shanghai by this computer's clock; the server has the last word. */
export function today(): string {
  return civilDateOf(new Date())
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day))
}
