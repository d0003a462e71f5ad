import { addDays, type CivilDate, daysBetween } from '../../../kernel/civil-date.ts'

/** Fewer days say nothing about a street: a quarter of a year. */
export const FEWEST_DAYS = 90

export interface Windows {
  readonly days: number
  readonly tooShort: boolean
  readonly before: { readonly from: CivilDate; readonly to: CivilDate }
  readonly after: { readonly from: CivilDate; readonly to: CivilDate }
}

/**
 * Two windows of equal length: from the first day in the seat to today, or to the last day in it; and as many days right before. Null where the seat has not
 * begun yet.
 */
export function windowsOf(
  { startsOn, endsOn }: { readonly startsOn: CivilDate; readonly endsOn: CivilDate | null },
  today: CivilDate,
): Windows | null {
  const to = endsOn !== null && endsOn <= today ? addDays(endsOn, -1) : today
  const days = daysBetween(startsOn, to) + 1
  if (days < 1) return null
  return {
    ...{ days, tooShort: days < FEWEST_DAYS },
    before: { from: addDays(startsOn, -days), to: addDays(startsOn, -1) },
    after: { from: startsOn, to },
  }
}
