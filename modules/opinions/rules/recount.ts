import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { RunningClock } from './clock-language.ts'
import { dueAfterWorkingDays } from './clock-plan.ts'
import { warnOn } from './time-colour.ts'

/** A clock counted again. */
export interface Recounted {
  readonly clockId: string
  readonly dueOn: CivilDate
  readonly warnOn: CivilDate
  readonly provisional: boolean
  /** The day told so far; another than `dueOn` is told. */
  readonly from: CivilDate
}

/**
 * What changes for clocks of working days when the calendar has changed: later where holidays were announced, earlier where a weekend is worked, final where
 * nothing moved. A day that comes nearer never falls into the past: whoever had until tomorrow has at least today. Clocks that stay as they are are left out.
 */
export function recount(
  clocks: readonly Pick<RunningClock, 'clockId' | 'startedOn' | 'dueOn' | 'warnOn' | 'provisional' | 'workingDays'>[],
  calendar: WorkingCalendar,
  today: CivilDate,
): Recounted[] {
  return clocks.flatMap((clock): Recounted[] => {
    if (clock.workingDays === null) return []
    const counted = dueAfterWorkingDays(calendar, clock.startedOn, clock.workingDays)
    const dueOn = notIntoThePast(counted.due, clock.dueOn, today)
    const warn =
      dueOn === counted.due
        ? counted.warnOn
        : warnOn(calendar, { startedOn: clock.startedOn, dueOn, limit: clock.workingDays })
    const same = dueOn === clock.dueOn && warn === clock.warnOn && counted.provisional === clock.provisional
    if (same) return []
    const { clockId, dueOn: from } = clock
    return [{ clockId, dueOn, warnOn: warn, provisional: counted.provisional, from }]
  })
}

function notIntoThePast(counted: CivilDate, told: CivilDate, today: CivilDate): CivilDate {
  const nearest = [told, today].toSorted()[0] as CivilDate
  return [counted, nearest].toSorted()[1] as CivilDate
}
