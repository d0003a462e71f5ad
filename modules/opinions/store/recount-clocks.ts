import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { RunningClock } from '../rules/clock-language.ts'
import type { Recounted } from '../rules/recount.ts'

type Counted = Pick<RunningClock, 'clockId' | 'startedOn' | 'dueOn' | 'warnOn' | 'provisional' | 'workingDays'>

/** The clocks that run and hang on the calendar, the longest-running first. */
export async function clocksOfWorkingDays(db: Sql, districtId: number): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select clock_id as "clockId", started_on as "startedOn", due_on as "dueOn", warn_on as "warnOn", provisional, working_days as "workingDays"
    from opinions.clock where district_id = ${districtId} and stopped_on is null and working_days is not null
    order by started_on, clock_id`.execute(db)
  return rows
}

/**
 * Puts clocks counted again in force where nobody moved them meanwhile; what an item shows of its clock follows, a new day is told in its history, and the
 * trace has one row. Answers how many days moved.
 */
export async function putRecounted(
  db: Sql,
  districtId: number,
  recounted: readonly Recounted[],
  audit: AuditFact & { at: Date },
): Promise<number> {
  const given = recounted.map((one) => ({ ...one, stepId: newId() }))
  const { rows } = await sql<{ moved: number }>`
    with changed as (
      update opinions.clock c set due_on = x."dueOn", warn_on = x."warnOn", provisional = x.provisional
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as x("clockId" uuid, "stepId" uuid, "dueOn" date, "warnOn" date, provisional boolean, "from" date)
      where c.district_id = ${districtId} and c.clock_id = x."clockId" and c.due_on = x."from" and c.stopped_on is null
      returning c.item_id, c.part_id, c.step, c.due_on, c.warn_on, c.provisional, x."from", x."stepId"),
    shown as (
      update opinions.item i set due_on = x.due_on, due_warn_on = x.warn_on, due_provisional = x.provisional, version = i.version + 1
      from changed x
      where i.district_id = ${districtId} and i.item_id = x.item_id and i.due_step = x.step and i.due_on = x."from"),
    told as (
      insert into opinions.step (district_id, step_id, item_id, part_id, event, to_state, at, audience, detail)
      select ${districtId}::int, x."stepId", x.item_id, x.part_id, 'recount', i.state, ${audit.at}::timestamptz,
        case when p.kind = 'co' then 'unit' else 'everyone' end, jsonb_build_object('step', x.step, 'from', x."from", 'due', x.due_on)
      from changed x
      join opinions.item i on i.district_id = ${districtId} and i.item_id = x.item_id
      left join opinions.part p on p.district_id = ${districtId} and p.part_id = x.part_id
      where x.due_on <> x."from"),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select count(*) filter (where due_on <> "from")::int as moved from changed`.execute(db)
  return rows[0]?.moved ?? 0
}
