import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'

/** Refuses (422) a day that is still to come. */
export function refuseDayToCome(day: CivilDate, now: Date, field: string): void {
  if (day > civilDateOf(now)) refuse('appointments.merit.day-to-come', { field })
}
