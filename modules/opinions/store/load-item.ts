import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { runningClocksPart } from '../reads/clock-running.ts'
import type { ItemRow } from '../rules/facts-of.ts'

/**
 * The columns of an `ItemRow`, of `opinions.item i` joined with `districts.street s`: for a deed's own load and for lists whose rows carry `can`. The
 * deputy's mandates are those of that day.
 */
export function itemColumns(districtId: number, today: CivilDate): RawBuilder<unknown> {
  return sql`i.item_id as "itemId", i.street_id as "streetId", i.community_id as "communityId", i.state, i.raised_by as "raisedBy",
    i.deputy_id as "deputyId", i.entered_by as "enteredBy", i.confidential, i.hidden, i.held, i.round, i.version, i.year, i.number, s.name as street,
    i.route, i.theme, i.lead_unit_id as "leadUnitId", i.urged_times as "urgedTimes", i.supervised_at is not null as supervised, i.due_on as "dueOn",
    i.due_warn_on as "warnOn", i.paused_on as "pausedOn", i.reopened_by_resident as "reopenedByAsker",
    (greatest(i.told_deputy_at, i.told_resident_at) at time zone 'Asia/Shanghai')::date as "toldOn",
    array(select m.level from roster.mandate m where m.district_id = ${districtId} and m.person_id = i.deputy_id and m.starts_on <= ${today}::date
      and (m.ends_on is null or m.ends_on > ${today}::date)) as "deputyLevels",
    ${partsPart(districtId)} as parts,
    coalesce(${runningClocksPart(districtId, sql`i.item_id`)}, '[]'::json) as clocks,
    coalesce((select json_agg(json_build_object('round', r.round, 'by', r.by_whom, 'handling', r.handling, 'result', r.result, 'occasion', r.occasion))
      from opinions.rating r where r.district_id = ${districtId} and r.item_id = i.item_id), '[]'::json) as ratings,
    (select count(*)::int from opinions.promise p where p.district_id = ${districtId} and p.item_id = i.item_id
      and p.state in ('open', 'changed')) as "openPromises",
    (select count(*)::int from opinions.promise p where p.district_id = ${districtId} and p.item_id = i.item_id and p.state = 'kept'
      and p.settled_at >= greatest(i.told_deputy_at, i.told_resident_at)) as "keptPromises"`
}

/** Every part with the reply that waits, oldest first. */
function partsPart(districtId: number): RawBuilder<unknown> {
  return sql`coalesce((select json_agg(json_build_object('partId', p.part_id, 'itemId', p.item_id, 'unitId', p.unit_id, 'kind', p.kind, 'round', p.round,
      'task', p.task, 'state', p.state, 'locked', p.locked, 'version', p.version, 'writtenBy', w.written_by, 'replyId', w.reply_id, 'replyClass', w.class,
      'extensionAsked', exists (select 1 from opinions.extension e where e.district_id = p.district_id and e.part_id = p.part_id and e.state = 'asked'))
      order by p.assigned_at, p.part_id)
    from opinions.part p
    left join lateral (select y.reply_id, y.written_by, y.class from opinions.reply y
      where y.district_id = p.district_id and y.item_id = p.item_id and y.part_id = p.part_id and y.released_at is null and y.sent_back is null
      order by y.written_at desc limit 1) w on p.state = 'replied'
    where p.district_id = ${districtId} and p.item_id = i.item_id), '[]'::json)`
}

/** An item for a deed, or null. */
export async function loadItem(
  db: Sql,
  asked: { districtId: number; itemId: string; today: CivilDate },
): Promise<ItemRow | null> {
  const { districtId, itemId, today } = asked
  const { rows } = await sql<ItemRow>`
    select ${itemColumns(districtId, today)}
    from opinions.item i
    join districts.street s on s.district_id = i.district_id and s.street_id = i.street_id
    where i.district_id = ${districtId} and i.item_id = ${itemId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** The item a part, an extension or a promise hangs on; null where there is none. */
export async function itemOf(
  db: Sql,
  districtId: number,
  what: { readonly partId?: string; readonly extensionId?: string; readonly promiseId?: string },
): Promise<string | null> {
  const { partId = null, extensionId = null, promiseId = null } = what
  const { rows } = await sql<{ itemId: string }>`
    select item_id as "itemId" from opinions.part where district_id = ${districtId} and part_id = ${partId}::uuid
    union all
    select p.item_id from opinions.extension e join opinions.part p on p.district_id = e.district_id and p.part_id = e.part_id
      where e.district_id = ${districtId} and e.extension_id = ${extensionId}::uuid
    union all
    select item_id from opinions.promise where district_id = ${districtId} and promise_id = ${promiseId}::uuid`.execute(
    db,
  )
  return rows[0]?.itemId ?? null
}

/** Whether other items were joined to this one. */
export async function hasDuplicates(db: Sql, districtId: number, itemId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from opinions.item where district_id = ${districtId} and duplicate_of = ${itemId}::uuid) as found`.execute(
    db,
  )
  return rows[0]?.found ?? false
}

/** What an item says and where; both empty where there is none. */
export async function wordsOfItem(
  db: Sql,
  districtId: number,
  itemId: string,
): Promise<{ words: string; place: string }> {
  const { rows } = await sql<{ words: string; place: string }>`
    select words, place from opinions.item where district_id = ${districtId} and item_id = ${itemId}::uuid`.execute(db)
  return rows[0] ?? { words: '', place: '' }
}
