import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { addDays, type CivilDate, weekdayOf, yearOf } from '../../../kernel/civil-date.ts'
import type { CalendarYear, NamedDay } from '../language.ts'

/**
 * The calendar of these years. A year not among them counts as not published and runs by the plain week, so a deadline
 * that reaches into it is provisional, never silently wrong.
 */
export function workingCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const published = new Set(years.filter((year) => year.published).map((year) => year.year))
  const named = new Map(years.flatMap((year) => year.days.map((day) => [day.day, day.isWorking] as const)))
  return {
    isWorkingDay: (date) => named.get(date) ?? isPlainWorkingDay(date),
    published: (year) => published.has(year),
  }
}

/** Monday to Friday. */
export function isPlainWorkingDay(date: CivilDate): boolean {
  return weekdayOf(date) <= 5
}

/** Every day of the year, the plain ones included: what the calendar table holds. */
export function everyDay(year: CalendarYear): NamedDay[] {
  const named = new Map(year.days.map((day) => [day.day, day]))
  const days: NamedDay[] = []
  for (let day = `${year.year}-01-01`; yearOf(day) === year.year; day = addDays(day, 1)) {
    days.push(named.get(day) ?? { day, isWorking: isPlainWorkingDay(day), name: '' })
  }
  return days
}
