import type { WorkingCalendar } from '../../../../kernel/calendar.ts'
import { type CivilDate, weekdayOf, yearOf } from '../../../../kernel/civil-date.ts'
import type { CalendarAnswer } from '../../../districts/contract.ts'
import type { ClocksAnswer } from '../../contract-clocks.ts'
import type { ItemRoute } from '../../language.ts'
import { ruleFor } from '../../rules/choose-clock.ts'
import { dueOf } from '../../rules/clock-plan.ts'

/** What is due if it is handed over today; null where the district has no such clock. */
export interface AssignedDues {
  signFor: CivilDate | null
  reply: CivilDate | null
  askReturn: CivilDate | null
  provisional: boolean
}

/** The working calendar as the wire tells it: days that differ from the plain week, year by year. */
export function calendarOf(years: readonly CalendarAnswer[]): WorkingCalendar {
  const special = new Map(years.flatMap((year) => year.days.map((day) => [day.day, day.isWorking] as const)))
  const published = new Map(years.map((year) => [year.year, year.published]))
  return {
    isWorkingDay: (date) => special.get(date) ?? weekdayOf(date) <= 5,
    published: (year) => published.get(year) ?? false,
  }
}

/** The days of the clocks that start when an item of this route is handed over; the same rules the server starts them by. */
export function duesOfAssigning(
  clocks: Pick<ClocksAnswer, 'inForce'>,
  calendar: WorkingCalendar,
  asked: { today: CivilDate; route: ItemRoute | null; round: number },
): AssignedDues {
  const dues = (['sign_for', 'ask_return', asked.round > 1 ? 'second_reply' : 'reply'] as const).map((step) => {
    const rule = ruleFor(clocks.inForce, step, asked.route)
    return rule ? dueOf(rule, calendar, asked.today) : null
  })
  const [signFor, askReturn, reply] = dues
  return {
    signFor: signFor?.due ?? null,
    askReturn: askReturn?.due ?? null,
    reply: reply?.due ?? null,
    provisional: dues.some((due) => due?.provisional),
  }
}

/** The years a preview may count through. */
export function yearsAhead(today: CivilDate): number[] {
  return [yearOf(today), yearOf(today) + 1]
}
