import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { MandateState } from '../language.ts'

export interface MandateDates {
  readonly startsOn: CivilDate
  /** First day without the mandate. */
  readonly endsOn: CivilDate | null
}
export interface SuspensionDates {
  readonly startsOn: CivilDate
  /** First day back in duty. */
  readonly endsOn: CivilDate | null
}

/** A half-open stretch of days: from its first day up to, not including, its end. */
function covers(range: MandateDates | SuspensionDates, day: CivilDate): boolean {
  return range.startsOn <= day && (range.endsOn === null || day < range.endsOn)
}

/** The state of a mandate on a day (Deputy Law 2025 art. 61–63): suspension suspends duty, it does not end the mandate. */
export function mandateStateOn(
  mandate: MandateDates,
  suspensions: readonly SuspensionDates[],
  day: CivilDate,
): MandateState {
  if (day < mandate.startsOn) return 'elected'
  if (!covers(mandate, day)) return 'ended'
  return suspensions.some((suspension) => covers(suspension, day)) ? 'suspended' : 'active'
}
