import { addWorkingDays, type WorkingCalendar } from '../../../kernel/calendar.ts'
import { addDays, type CivilDate, civilDateOf, shanghaiInstant } from '../../../kernel/civil-date.ts'
import type { Satisfaction } from '../../../modules/opinions/language.ts'
import type { Chance } from '../seeded.ts'
import { SETTLED } from '../texts/handling.ts'
import type { Act } from './language.ts'

/** Who deals with an item. */
export interface Hands {
  readonly secretary: string
  readonly districtStaff: string
  readonly handlerOf: (unitId: string) => string
  readonly calendar: WorkingCalendar
  /** Is still a deputy on that day: else neither confirms nor rates. */
  readonly serves: (personId: string, streetId: number, on: CivilDate) => boolean
}

/** So many working days after a moment, at this time. */
export function workingDaysLater(calendar: WorkingCalendar, from: Date, days: number, time: string): Date {
  return shanghaiInstant(addWorkingDays(calendar, civilDateOf(from), days).due, time)
}

export function daysLater(from: Date, days: number, time: string): Date {
  return shanghaiInstant(addDays(civilDateOf(from), days), time)
}

/** How somebody judges; what could not be done is judged harder. */
export function judgedBy(random: Chance, worse: number): Satisfaction {
  const lot = random.next()
  if (lot < 0.08 + worse) return 'dissatisfied'
  return lot < 0.34 + worse ? 'basically' : 'satisfied'
}

export function isAgainst(given: { readonly handling: Satisfaction; readonly result: Satisfaction }): boolean {
  return given.handling === 'dissatisfied' || given.result === 'dissatisfied'
}

/** What becomes of promises: kept, put off, or broken. Filed away when all is settled and, where the last was kept, the time for a second rating is over. */
export function followed(
  promises: readonly CivilDate[],
  last: Date,
  { hands, random }: { hands: Hands; random: Chance },
): Act[] {
  const { secretary: by, calendar } = hands
  const later = (from: Date, days: number, time: string) => workingDaysLater(calendar, from, days, time)
  const first = later(last, 19, '11:00')
  const due = promises.toSorted().at(-1) as CivilDate
  const day = (days: number) =>
    later(
      new Date(Math.max(daysLater(shanghaiInstant(due, '09:00'), days, '11:00').getTime(), first.getTime())),
      1,
      '11:00',
    )
  const lot = random.next()
  const acts: Act[] = []
  const settle = (as: 'kept' | 'broken', at: Date) => acts.push({ do: 'settle', as, at, by, words: SETTLED[as] })
  const whole = lot < 0.72 ? day(-4) : lot < 0.86 ? day(0) : day(6)
  // Whatever an earlier round promised is settled first.
  for (const [place] of promises.slice(1).entries()) settle('kept', new Date(whole.getTime() - (60 - place) * 60_000))
  if (lot >= 0.86) {
    settle('broken', whole)
    return [...acts, { do: 'close', at: later(whole, 2, '16:30'), by }]
  }
  if (lot < 0.72) settle('kept', whole)
  else {
    const dueOn = addDays(civilDateOf(whole), 60)
    acts.push({ do: 'settle', as: 'changed', at: whole, by, words: SETTLED.changed, dueOn })
    settle('kept', later(shanghaiInstant(dueOn, '09:00'), 1, '11:00'))
  }
  const settled = acts.at(-1)?.at as Date
  return [...acts, { do: 'close', at: later(daysLater(settled, 17, '16:30'), 1, '16:30'), by }]
}
