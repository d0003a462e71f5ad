import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { ClockStep, ItemRoute } from '../language.ts'
import { dueOfItem, type ItemDue, type NewClock, outcomeOn, planClock, withDue } from './choose-clock.ts'
import type { ClockRule, RunningClock } from './clock-language.ts'
import { extendedDue, resumedDue } from './clock-plan.ts'
import type { ItemFacts } from './item-facts.ts'

/** Which clocks a move starts, stops, lets stand, takes up again or lengthens. */
export interface ClockChange {
  readonly start: readonly NewClock[]
  readonly stop: readonly { readonly clockId: string; readonly outcome: 'met' | 'missed' | 'void' }[]
  readonly pause: readonly string[]
  readonly resume: readonly RunningClock[]
  readonly extend: RunningClock | null
}

export interface ClockGround {
  /** Every rule of the district, for clocks that run. */
  readonly allRules: readonly ClockRule[]
  /** Those in force today, for clocks that start. */
  readonly rules: readonly ClockRule[]
  readonly calendar: WorkingCalendar
  /** Makes the id of a clock that starts. */
  readonly newId: () => string
}

type Which = (clock: RunningClock) => boolean

/** Works out what a move does to an item's clocks, call by call; `change` and `due` tell the result. */
export class ClockPlan {
  readonly #item: ItemFacts
  readonly #ground: ClockGround
  #running: RunningClock[]
  readonly #change = {
    start: [] as NewClock[],
    stop: [] as { clockId: string; outcome: 'met' | 'missed' | 'void' }[],
    pause: [] as string[],
    resume: [] as RunningClock[],
    extend: null as RunningClock | null,
  }

  constructor(item: ItemFacts, ground: ClockGround) {
    this.#item = item
    this.#ground = ground
    this.#running = [...item.clocks]
  }

  get change(): ClockChange {
    return this.#change
  }

  /** What the item shows afterwards; `co` are its co-handling units' parts. */
  due(co: readonly string[]): ItemDue | null {
    return dueOfItem(this.#running, co)
  }

  /** What was asked for is done: in time or too late. A clock that stood still counts up to the day it stopped. */
  stop(which: Which): this {
    return this.#end(which, (clock) => outcomeOn({ ...clock, pausedOn: null }, clock.pausedOn ?? this.#item.today))
  }

  /** No longer asked for: taken away, withdrawn. */
  drop(which: Which = () => true): this {
    return this.#end(which, () => 'void')
  }

  start(step: ClockStep, of: { readonly partId?: string; readonly route?: ItemRoute | null } = {}): this {
    const { itemId, today: startedOn, route } = this.#item
    const { rules, calendar, newId } = this.#ground
    const asked = { clockId: newId(), rules, calendar, step, startedOn, itemId, partId: of.partId ?? null }
    const clock = planClock({ ...asked, route: of.route === undefined ? route : of.route })
    if (clock === null) return this
    this.#change.start.push(clock)
    this.#running.push(clock)
    return this
  }

  pause(which: Which): this {
    const { today } = this.#item
    for (const clock of this.#running.filter((one) => which(one) && one.pausedOn === null)) {
      this.#change.pause.push(clock.clockId)
      this.#put({ ...clock, pausedOn: today })
    }
    return this
  }

  resume(which: Which): this {
    for (const clock of this.#running.filter(which)) {
      if (clock.pausedOn === null) continue
      const pause = { pausedOn: clock.pausedOn, resumedOn: this.#item.today }
      const due = resumedDue(this.#ruleOf(clock), this.#ground.calendar, clock, pause)
      const going = { ...withDue(clock, due), pausedOn: null }
      this.#change.resume.push(going)
      this.#put(going)
    }
    return this
  }

  /** One extension more, up to `until` where that is earlier than the rule would give. */
  extend(clockId: string, until: CivilDate): this {
    const clock = this.#running.find((one) => one.clockId === clockId)
    if (clock === undefined) return this
    const longer = withDue(clock, extendedDue(this.#ruleOf(clock), this.#ground.calendar, clock, until))
    this.#change.extend = { ...longer, extendedTimes: clock.extendedTimes + 1 }
    this.#put(this.#change.extend)
    return this
  }

  #end(which: Which, outcome: (clock: RunningClock) => 'met' | 'missed' | 'void'): this {
    const ended = this.#running.filter(which)
    this.#change.stop.push(...ended.map((clock) => ({ clockId: clock.clockId, outcome: outcome(clock) })))
    this.#running = this.#running.filter((clock) => !ended.includes(clock))
    return this
  }

  #put(changed: RunningClock): void {
    this.#running = this.#running.map((clock) => (clock.clockId === changed.clockId ? changed : clock))
  }

  #ruleOf(clock: RunningClock): ClockRule {
    const rule = this.#ground.allRules.find(({ ruleId }) => ruleId === clock.ruleId)
    if (rule === undefined) throw new Error(`clock ${clock.clockId} runs by a rule its district does not know`)
    return rule
  }
}

/** Clocks of these steps, whosever. */
export function ofSteps(...steps: ClockStep[]): Which {
  return ({ step }) => steps.includes(step)
}

/** Clocks of one part, of these steps or of all. */
export function ofPart(partId: string, ...steps: ClockStep[]): Which {
  return (clock) => clock.partId === partId && (steps.length === 0 || steps.includes(clock.step))
}
