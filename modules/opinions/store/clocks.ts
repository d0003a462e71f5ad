import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { ItemDue, NewClock } from '../rules/choose-clock.ts'
import type { RunningClock } from '../rules/clock-language.ts'
import { keepRulesPart } from './clock-rules.ts'

type Part = RawBuilder<unknown>

/**
 * The CTEs `clock_rule_kept` and `clock_started`: clocks begin where the CTE named has a row. The rules they run by are kept with them, so that a template
 * becomes the district's own row the first time it is used. What the item shows is the caller's: `itemDueSet` in the item's own update.
 */
export function startClockPart(districtId: number, clocks: readonly NewClock[], onlyIf: string): Part {
  const rules = clocks.map(({ rule }) => rule)
  const rows = clocks.map(({ rule: _, restDay: __, ...clock }) => clock)
  return sql`${keepRulesPart(districtId, rules, onlyIf)},
    clock_started as (
      insert into opinions.clock (district_id, clock_id, item_id, part_id, step, rule_id, started_on, first_due_on, due_on, provisional, warn_on, working_days)
      select ${districtId}::int, x."clockId", x."itemId", x."partId", x.step, x."ruleId", x."startedOn", x."dueOn", x."dueOn", x.provisional, x."warnOn",
        x."workingDays"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("clockId" uuid, "itemId" uuid, "partId" uuid, step text, "ruleId" uuid,
        "startedOn" date, "dueOn" date, provisional boolean, "warnOn" date, "workingDays" int)
      where exists (select 1 from ${sql.id(onlyIf)}))`
}

/** How a clock ended: in time, too late, or no longer asked for (taken away, withdrawn). */
export interface StoppedClock {
  readonly clockId: string
  readonly outcome: 'met' | 'missed' | 'void'
}

/** The CTE `clock_stopped`: clocks end on a day with their outcome, where the CTE named has a row. */
export function stopClockPart(
  districtId: number,
  stopped: readonly StoppedClock[],
  on: CivilDate,
  onlyIf: string,
): Part {
  return sql`clock_stopped as (
    update opinions.clock c set stopped_on = ${on}::date, outcome = x.outcome, paused_on = null
    from jsonb_to_recordset(${JSON.stringify(stopped)}::jsonb) as x("clockId" uuid, outcome text)
    where c.district_id = ${districtId} and c.clock_id = x."clockId" and c.stopped_on is null and exists (select 1 from ${sql.id(onlyIf)}))`
}

/** The CTE `clock_paused`: clocks stand still from a day on. */
export function pauseClockPart(districtId: number, clockIds: readonly string[], on: CivilDate, onlyIf: string): Part {
  return sql`clock_paused as (
    update opinions.clock c set paused_on = ${on}::date
    where c.district_id = ${districtId} and c.clock_id = any(${[...clockIds]}::uuid[]) and c.stopped_on is null and c.paused_on is null
      and exists (select 1 from ${sql.id(onlyIf)}))`
}

/** The CTE `clock_resumed`: clocks go on, with the due day worked out (`withDue(clock, resumedDue(…))`). */
export function resumeClockPart(districtId: number, clocks: readonly RunningClock[], onlyIf: string): Part {
  return sql`clock_resumed as (
    update opinions.clock c set paused_on = null, ${newDue}
    from ${dueRows(clocks)}
    where c.district_id = ${districtId} and c.clock_id = x."clockId" and c.stopped_on is null and c.paused_on is not null
      and exists (select 1 from ${sql.id(onlyIf)}))`
}

/** The CTE `clock_extended`: a clock has one more extension, with the due day worked out (`withDue(clock, extendedDue(…))`). */
export function extendClockPart(districtId: number, clock: RunningClock, onlyIf: string): Part {
  return sql`clock_extended as (
    update opinions.clock c set extended_times = c.extended_times + 1, ${newDue}
    from ${dueRows([clock])}
    where c.district_id = ${districtId} and c.clock_id = x."clockId" and c.stopped_on is null and exists (select 1 from ${sql.id(onlyIf)}))`
}

const newDue: Part = sql`due_on = x."dueOn", warn_on = x."warnOn", provisional = x.provisional, working_days = x."workingDays"`

function dueRows(clocks: readonly RunningClock[]): Part {
  const rows = clocks.map(({ clockId, dueOn, warnOn, provisional, workingDays }) => {
    return { clockId, dueOn, warnOn, provisional, workingDays }
  })
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("clockId" uuid, "dueOn" date, "warnOn" date, provisional boolean, "workingDays" int)`
}

/**
 * `due_on = …, due_step = …` for the item's own update: one row is changed once a statement, so what the item shows of its clocks is set where the item is
 * changed anyway. `due` comes from `dueOfItem` over the clocks as they are afterwards.
 */
export function itemDueSet(due: ItemDue | null): Part {
  return sql`due_on = ${due?.dueOn ?? null}::date, due_step = ${due?.dueStep ?? null}::text, due_provisional = ${due?.provisional ?? false}::boolean,
    due_warn_on = ${due?.warnOn ?? null}::date, paused_on = ${due?.pausedOn ?? null}::date`
}
