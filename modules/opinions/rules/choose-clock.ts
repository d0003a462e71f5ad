import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { ClockStep, ItemRoute } from '../language.ts'
import type { ClockRule, RunningClock } from './clock-language.ts'
import { type Due, dueOf } from './clock-plan.ts'

/** A clock about to start, with the rule it runs by. */
export interface NewClock extends RunningClock {
  readonly rule: ClockRule
  readonly restDay: boolean
}

/** The rule for a step of a matter of this route, or null where the district has no such clock. A row for the route goes before one for all. */
export function ruleFor(rules: readonly ClockRule[], step: ClockStep, route: ItemRoute | null): ClockRule | null {
  const ofStep = rules.filter((rule) => rule.step === step)
  return (
    ofStep.find((rule) => rule.route !== null && rule.route === route) ??
    ofStep.find((rule) => rule.route === null) ??
    null
  )
}

/** The clock of a step that begins on this day, ready for `startClockPart`; null where the district has no rule for it. */
export function planClock(asked: {
  readonly clockId: string
  readonly rules: readonly ClockRule[]
  readonly calendar: WorkingCalendar
  readonly step: ClockStep
  readonly route: ItemRoute | null
  readonly startedOn: CivilDate
  readonly itemId: string
  readonly partId?: string | null
}): NewClock | null {
  const { step, startedOn, itemId } = asked
  const rule = ruleFor(asked.rules, step, asked.route)
  if (rule === null) return null
  const { due, warnOn, provisional, workingDays, restDay } = dueOf(rule, asked.calendar, startedOn)
  return {
    ...{ clockId: asked.clockId, itemId, partId: asked.partId ?? null, step, ruleId: rule.ruleId, rule },
    ...{ startedOn, dueOn: due, warnOn, provisional, workingDays, restDay, pausedOn: null, extendedTimes: 0 },
  }
}

/** A clock with another due day. */
export function withDue<C extends RunningClock>(clock: C, due: Due): C {
  const { provisional, warnOn, workingDays } = due
  return { ...clock, dueOn: due.due, provisional, warnOn, workingDays }
}

/** In time on the due day too; a clock that stands still is never missed. */
export function outcomeOn(clock: Pick<RunningClock, 'dueOn' | 'pausedOn'>, stoppedOn: CivilDate): 'met' | 'missed' {
  return clock.pausedOn !== null || stoppedOn <= clock.dueOn ? 'met' : 'missed'
}

/** So many extensions as the rule allows, none while the clock stands, none once it has run out. */
export function mayExtendClock(
  rule: Pick<ClockRule, 'mostExtensions'>,
  clock: Pick<RunningClock, 'extendedTimes' | 'pausedOn' | 'dueOn'>,
  today: CivilDate,
): Verdict {
  if (rule.mostExtensions === 0) return cannot('opinions.clock-not-extendable')
  if (clock.extendedTimes >= rule.mostExtensions) return cannot('opinions.clock-extended-already')
  if (clock.pausedOn !== null) return cannot('opinions.clock-stands')
  if (today > clock.dueOn) return cannot('opinions.clock-run-out')
  return CAN
}

/** What a list shows of a matter's clocks. */
export interface ItemDue {
  readonly dueOn: CivilDate
  readonly dueStep: ClockStep
  readonly provisional: boolean
  readonly warnOn: CivilDate | null
  readonly pausedOn: CivilDate | null
}

/** Beside the matter's own course: a right that lapses, what others owe to the lead unit, what nobody owes. */
const BESIDE: readonly ClockStep[] = ['ask_return', 'co_reply', 'rate']

/**
 * Of the clocks that run, the one a matter shows: the next to end of its own course (a stop of the lead's clock stops the matter's). Null where nothing
 * runs that somebody must keep. `coPartIds` are the parts of co-handling units: their clocks are theirs.
 */
export function dueOfItem(clocks: readonly RunningClock[], coPartIds: readonly string[] = []): ItemDue | null {
  const own = clocks.filter(
    (clock) => !BESIDE.includes(clock.step) && (clock.partId === null || !coPartIds.includes(clock.partId)),
  )
  const paused = own.find((clock) => clock.pausedOn !== null)
  const first = paused ?? own.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))[0]
  if (first === undefined) return null
  const { dueOn, step, provisional, warnOn, pausedOn } = first
  return { dueOn, dueStep: step, provisional, warnOn, pausedOn }
}
