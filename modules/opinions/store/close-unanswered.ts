import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

/**
 * Closes items that were told and whose time for rating is over, at most `most` of them; answers how many. Whoever did not rate has not answered: their clock is missed,
 * and the history says so. What is still promised, or wants a meeting, stays. Twice the same night closes nothing more.
 */
export async function closeTold(
  db: Sql,
  asked: { readonly districtId: number; readonly today: CivilDate; readonly most: number },
  audit: AuditFact,
): Promise<number> {
  const { districtId, today, most } = asked
  const of = (table: string) => sql`x.district_id = ${districtId} and x.item_id = i.item_id and ${sql.raw(table)}`
  const against = sql`'dissatisfied' in (x.handling, x.result)`
  const { rows } = await sql<{ closed: number }>`
    with over as (
      select i.item_id, i.version, i.state from opinions.item i
      where i.district_id = ${districtId} and i.state in ('resident_notified', 'rated')
        and exists (select 1 from opinions.clock x where ${of("x.step = 'rate'")} and x.due_on < ${today}::date)
        and not exists (select 1 from opinions.clock x where ${of("x.step = 'rate'")} and x.stopped_on is null and x.due_on >= ${today}::date)
        and not exists (select 1 from opinions.promise x where ${of("x.state in ('open', 'changed')")})
        and not (i.state = 'rated' and exists (select 1 from opinions.rating x where ${of('x.round = i.round')} and ${against})
          and exists (select 1 from opinions.rating x where ${of('x.round < i.round')} and ${against}))
      order by i.item_id limit ${most}),
    changed as (
      update opinions.item i set state = 'closed', closed_at = ${audit.at}::timestamptz, version = i.version + 1, due_on = null, due_step = null,
        due_provisional = false, due_warn_on = null, paused_on = null
      from over where i.district_id = ${districtId} and i.item_id = over.item_id and i.version = over.version
      returning i.item_id, over.state as before),
    stopped as (
      update opinions.clock c set stopped_on = ${today}::date, outcome = 'missed', paused_on = null
      from changed where c.district_id = ${districtId} and c.item_id = changed.item_id and c.stopped_on is null),
    stepped as (
      insert into opinions.step (district_id, step_id, item_id, event, to_state, at, audience, detail)
      select ${districtId}::int, gen_random_uuid(), item_id, 'close', 'closed', ${audit.at}::timestamptz, 'everyone',
        case when before = 'resident_notified' then '{"byItself": true, "noAnswer": true}'::jsonb else '{"byItself": true}'::jsonb end
      from changed),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select count(*)::int as closed from changed`.execute(db)
  return rows[0]?.closed ?? 0
}
