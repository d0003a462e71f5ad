import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { WholeItem } from '../rules/shown-item.ts'
import { listedColumns, listedJoins } from './item-rows.ts'

/** The whole item, or null. One statement: it is asked on every opening of a row. */
export async function itemDetail(
  db: Sql,
  asked: { districtId: number; itemId: string; today: CivilDate },
): Promise<WholeItem | null> {
  const { districtId, itemId, today } = asked
  const { rows } = await sql<WholeItem>`
    select ${listedColumns(districtId, today)}, i.receipt, e.name as "enteredByName", i.activity_id as "activityId",
      case when i.external_no is null then null else json_build_object('system', i.external_system, 'no', i.external_no) end as external,
      (select json_build_object('itemId', o.item_id, 'year', o.year, 'number', o.number) from opinions.item o
        where o.district_id = i.district_id and o.item_id = i.duplicate_of) as duplicate,
      ${list(
        sql`json_build_object('itemId', o.item_id, 'year', o.year, 'number', o.number) order by o.year, o.number`,
        sql`opinions.item o
        where o.district_id = i.district_id and o.duplicate_of = i.item_id`,
      )} as joined,
      i.publish, i.received_at as "receivedAt", ${contact} as contact, ${photos} as photos, ${clocks} as "toldClocks", ${parts} as "toldParts",
      ${replies} as "toldReplies", ${promises} as "toldPromises", ${ratings} as "toldRatings", ${steps} as "toldSteps"
    from opinions.item i
    ${listedJoins}
    left join roster.person e on e.district_id = i.district_id and e.person_id = i.entered_by
    where i.district_id = ${districtId} and i.item_id = ${itemId}::uuid`.execute(db)
  return rows[0] ?? null
}

function list(what: RawBuilder<unknown>, from: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(${what}), '[]'::json) from ${from})`
}

/** A unit under this alias, or null. */
function unit(alias: string): RawBuilder<unknown> {
  const u = sql.id(alias)
  return sql`case when ${u}.unit_id is null then null else json_build_object('unitId', ${u}.unit_id, 'name', ${u}.name, 'nameEn', ${u}.name_en) end`
}

const contact = sql`(select json_build_object('name', k.name, 'phone', k.phone, 'hideName', k.hide_name, 'erased', k.erased_at is not null, 'erasedAt', k.erased_at)
  from opinions.contact k where k.district_id = i.district_id and k.item_id = i.item_id)`

const photos = list(
  sql`json_build_object('photoId', f.photo_id, 'ofReply', f.of_reply, 'erased', f.erased_at is not null) order by f.position, f.photo_id`,
  sql`opinions.photo f where f.district_id = i.district_id and f.item_id = i.item_id`,
)

const clocks = list(
  sql`json_build_object('clockId', c.clock_id, 'partId', c.part_id, 'step', c.step, 'startedOn', c.started_on, 'firstDueOn', c.first_due_on, 'dueOn', c.due_on,
    'warnOn', c.warn_on, 'provisional', c.provisional, 'pausedOn', c.paused_on, 'extendedTimes', c.extended_times, 'stoppedOn', c.stopped_on,
    'outcome', c.outcome, 'source', r.source, 'sourceEn', r.source_en) order by c.started_on, c.due_on, c.clock_id`,
  sql`opinions.clock c join opinions.clock_rule r on r.district_id = c.district_id and r.rule_id = c.rule_id
    where c.district_id = i.district_id and c.item_id = i.item_id`,
)

const extensions = list(
  sql`json_build_object('extensionId', x.extension_id, 'reason', x.reason, 'until', x.until, 'askedAt', x.asked_at, 'state', x.state, 'decision', x.decision,
    'consent', coalesce(r.consent, 'street')) order by x.asked_at, x.extension_id`,
  sql`opinions.extension x join opinions.clock c on c.district_id = x.district_id and c.clock_id = x.clock_id
    join opinions.clock_rule r on r.district_id = c.district_id and r.rule_id = c.rule_id
    where x.district_id = p.district_id and x.part_id = p.part_id`,
)

const question = sql`case when p.state = 'waiting' then (select t.words from opinions.step t
  where t.district_id = p.district_id and t.item_id = p.item_id and t.part_id = p.part_id and t.event = 'pause' order by t.at desc, t.step_id desc limit 1) end`

const parts = list(
  sql`json_build_object('partId', p.part_id, 'unit', ${unit('u')}, 'kind', p.kind, 'round', p.round, 'task', p.task, 'state', p.state, 'locked', p.locked,
    'assignedAt', p.assigned_at, 'signedAt', p.signed_at, 'signedBy', n.name, 'returnReason', p.return_reason, 'returnDecision', p.return_decision,
    'question', ${question}, 'doneAt', p.done_at, 'version', p.version, 'extensions', ${extensions}) order by p.round, p.kind desc, p.assigned_at, p.part_id`,
  sql`opinions.part p join units.unit u on u.district_id = p.district_id and u.unit_id = p.unit_id
    left join roster.person n on n.district_id = p.district_id and n.person_id = p.signed_by
    where p.district_id = i.district_id and p.item_id = i.item_id`,
)

const replies = list(
  sql`json_build_object('replyId', y.reply_id, 'partId', y.part_id, 'round', y.round, 'class', y.class, 'body', y.body, 'words', y.words, 'wordsEn', y.words_en,
    'writtenAt', y.written_at, 'writtenBy', n.name, 'releasedAt', y.released_at, 'sentBack', y.sent_back, 'ofCo', coalesce(p.kind = 'co', false),
    'unitId', p.unit_id) order by y.written_at, y.reply_id`,
  sql`opinions.reply y join roster.person n on n.district_id = y.district_id and n.person_id = y.written_by
    left join opinions.part p on p.district_id = y.district_id and p.part_id = y.part_id
    where y.district_id = i.district_id and y.item_id = i.item_id`,
)

const promises = list(
  sql`json_build_object('promiseId', o.promise_id, 'replyId', o.reply_id, 'unit', ${unit('u')}, 'words', o.words, 'wordsEn', o.words_en, 'dueOn', o.due_on,
    'state', o.state, 'settledAt', o.settled_at, 'settledWords', o.settled_words, 'version', o.version, 'released', y.released_at is not null)
    order by o.due_on, o.promise_id`,
  sql`opinions.promise o join opinions.reply y on y.district_id = o.district_id and y.reply_id = o.reply_id
    left join units.unit u on u.district_id = o.district_id and u.unit_id = o.unit_id
    where o.district_id = i.district_id and o.item_id = i.item_id`,
)

const ratings = list(
  sql`json_build_object('round', g.round, 'by', g.by_whom, 'handling', g.handling, 'result', g.result, 'words', g.words, 'wordsEn', g.words_en, 'ratedAt', g.rated_at,
    'occasion', g.occasion) order by g.rated_at, g.rating_id`,
  sql`opinions.rating g where g.district_id = i.district_id and g.item_id = i.item_id`,
)

const steps = list(
  sql`json_build_object('stepId', t.step_id, 'event', t.event, 'toState', t.to_state, 'at', t.at, 'by', n.name, 'unit', ${unit('u')}, 'audience', t.audience,
    'words', t.words, 'wordsEn', t.words_en, 'detail', t.detail) order by t.at, t.step_id`,
  sql`opinions.step t left join roster.person n on n.district_id = t.district_id and n.person_id = t.person_id
    left join units.unit u on u.district_id = t.district_id and u.unit_id = t.unit_id
    where t.district_id = i.district_id and t.item_id = i.item_id`,
)
