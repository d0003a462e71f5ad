import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { TimeColour } from '../language.ts'
import type { RunningClock } from '../rules/clock-language.ts'

/** Scalar subselect: the running clocks of an item (json array, or null), for a deed's own load. `item` is SQL that yields the item's id. */
export function runningClocksPart(districtId: number, item: RawBuilder<unknown>): RawBuilder<RunningClock[] | null> {
  return sql<RunningClock[] | null>`(
    select json_agg(json_build_object('clockId', c.clock_id, 'itemId', c.item_id, 'partId', c.part_id, 'step', c.step, 'ruleId', c.rule_id,
      'startedOn', c.started_on, 'dueOn', c.due_on, 'warnOn', c.warn_on, 'provisional', c.provisional, 'workingDays', c.working_days,
      'pausedOn', c.paused_on, 'extendedTimes', c.extended_times) order by c.due_on, c.clock_id)
    from opinions.clock c where c.district_id = ${districtId} and c.item_id = ${item} and c.stopped_on is null)`
}

/** The clocks of an item that have not stopped. */
export async function runningClocks(db: Sql, districtId: number, itemId: string): Promise<RunningClock[]> {
  const { rows } = await sql<{ clocks: RunningClock[] | null }>`
    select ${runningClocksPart(districtId, sql`${itemId}::uuid`)} as clocks`.execute(db)
  return rows[0]?.clocks ?? []
}

/** SQL that yields the colour of time of an item's row under this alias, as `timeColour` gives it; null where nothing runs. */
export function itemColourPart(alias: string, today: CivilDate): RawBuilder<TimeColour | null> {
  const i = sql.id(alias)
  return sql<TimeColour | null>`(case when ${i}.due_on is null then null when ${i}.paused_on is not null then 'grey' when ${today}::date > ${i}.due_on then 'red'
    when ${i}.due_warn_on <= ${today}::date then 'yellow' else 'green' end)`
}
