import type { ItemMove, ItemSetting, RunningClock } from '../../../modules/opinions/index.ts'

export type Row = Record<string, unknown>

/** A clock as deeds load it. */
export function runningOf(clock: Row): RunningClock {
  return {
    ...{
      clockId: clock.clock_id,
      itemId: clock.item_id,
      partId: clock.part_id,
      step: clock.step,
      ruleId: clock.rule_id,
    },
    ...{ startedOn: clock.started_on, dueOn: clock.due_on, warnOn: clock.warn_on, provisional: clock.provisional },
    ...{ workingDays: clock.working_days, pausedOn: clock.paused_on, extendedTimes: clock.extended_times },
  } as unknown as RunningClock
}

export function dueOf({ dueOn, warnOn, provisional, workingDays }: RunningClock): Row {
  return { due_on: dueOn, warn_on: warnOn, provisional, working_days: workingDays }
}

/** A clock as it is written when it begins. */
export function clockRow(district_id: number, clock: RunningClock): Row {
  return {
    ...{
      district_id,
      clock_id: clock.clockId,
      item_id: clock.itemId,
      part_id: clock.partId,
      step: clock.step,
      rule_id: clock.ruleId,
    },
    ...{ started_on: clock.startedOn, first_due_on: clock.dueOn, ...dueOf(clock), paused_on: null, extended_times: 0 },
    ...{ stopped_on: null, outcome: null },
  }
}

/** What the item shows of its clocks. */
export function shownOf({ due }: Pick<ItemMove, 'due'>): Row {
  return {
    ...{ due_on: due?.dueOn ?? null, due_step: due?.dueStep ?? null, due_provisional: due?.provisional ?? false },
    ...{ due_warn_on: due?.warnOn ?? null, paused_on: due?.pausedOn ?? null },
  }
}

/** What else of the item's row a move sets. */
export function settingOf(set: ItemSetting, at: Date): Row {
  const moment = (yes: boolean | undefined) => (yes ? at : null)
  const columns: Row = {
    ...{
      round: set.round,
      route: set.route,
      theme: set.theme,
      lead_unit_id: set.leadUnitId,
      duplicate_of: set.duplicateOf,
    },
    ...{ grade: set.grade, urged_times: set.urgedTimes, supervised_at: set.supervised && at },
    reopened_by_resident: set.reopenedByAsker,
    answered_at: set.answered === undefined ? undefined : moment(set.answered),
    told_deputy_at: set.toldDeputy === undefined ? undefined : moment(set.toldDeputy),
    told_resident_at: set.toldResident === undefined ? undefined : moment(set.toldResident),
    closed_at: set.closed === undefined ? undefined : moment(set.closed),
  }
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
}
