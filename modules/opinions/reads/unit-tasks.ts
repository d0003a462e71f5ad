import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { PartState } from '../language.ts'
import { type ListedRow, listedColumns, listedJoins } from './item-rows.ts'

/** A unit's part with its item. */
export interface TaskRow extends ListedRow {
  readonly partId: string
  readonly task: string
  readonly assignedAt: Date
  readonly partUnit: { readonly unitId: string; readonly name: string; readonly nameEn: string }
  /** What the list is sorted by: the day the part is due, a day at the end of time where no clock runs. */
  readonly sortOn: CivilDate
}

export interface TasksAsked {
  readonly districtId: number
  readonly unitIds: readonly string[]
  readonly state: PartState | null
  /** Only what is not over. */
  readonly open: boolean
  readonly today: CivilDate
  readonly limit: number
  readonly after: { readonly on: CivilDate; readonly partId: string } | null
}

/** After every day something is due. */
const NEVER = '9999-12-31'

/** The tasks of these units, due first, one more than the limit. Items held back or hidden are nobody's task. */
export async function unitTasks(db: Sql, asked: TasksAsked): Promise<TaskRow[]> {
  const { districtId, unitIds, state, open, today, limit, after } = asked
  const { rows } = await sql<TaskRow>`
    select ${listedColumns(districtId, today)}, t.part_id as "partId", t.task, t.assigned_at as "assignedAt", t.sort_on as "sortOn",
      json_build_object('unitId', n.unit_id, 'name', n.name, 'nameEn', n.name_en) as "partUnit"
    from (
      select p.*, d.sort_on
      from opinions.part p
      cross join lateral (select coalesce(min(k.due_on), ${NEVER}::date) as sort_on from opinions.clock k
        where k.district_id = p.district_id and k.item_id = p.item_id and k.part_id = p.part_id and k.stopped_on is null
          and k.step in ('sign_for', 'reply', 'second_reply', 'co_reply')) d
      where p.district_id = ${districtId} and p.unit_id = any(${[...unitIds]}::uuid[])
        and (${state}::text is null or p.state = ${state}::text)
        and (not ${open}::boolean or p.state not in ('done', 'returned', 'taken_away'))
        and not exists (select 1 from opinions.item x where x.district_id = p.district_id and x.item_id = p.item_id and (x.held or x.hidden))
        ${after === null ? sql`` : sql`and (d.sort_on, p.part_id) > (${after.on}::date, ${after.partId}::uuid)`}
      order by d.sort_on, p.part_id limit ${limit + 1}) t
    join opinions.item i on i.district_id = t.district_id and i.item_id = t.item_id
    ${listedJoins}
    join units.unit n on n.district_id = t.district_id and n.unit_id = t.unit_id
    order by t.sort_on, t.part_id`.execute(db)
  return rows
}
