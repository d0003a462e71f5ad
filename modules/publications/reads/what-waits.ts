import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { dossiersWaitingPart } from '../../appointments/index.ts'
import { measuresLatePart, tenuresEndingPart } from '../../committees/index.ts'
import { itemsWaitingPart } from '../../opinions/index.ts'
import type { HomeCounts, NextOn } from '../rules/home-lines.ts'
import { bulletinsWaiting } from './bulletins-waiting.ts'

export interface HomeAsked {
  readonly districtId: number
  readonly personId: string
  /** The streets whose work this person does; null: the district's staff, all of them. */
  readonly runs: readonly number[] | null
  /** The streets this person follows, as staff or member; null: all. */
  readonly follows: readonly number[] | null
  readonly today: CivilDate
  /** Nothing before this moment is news. */
  readonly since: Date
  /** Held before this day and not closed is late. */
  readonly lateBefore: CivilDate
  /** Drafts and what is coming count up to this day. */
  readonly upTo: CivilDate
  /** Contact days are listed back to this day; older ones are counted nowhere. */
  readonly back: CivilDate
}

export interface WhatWaits extends HomeCounts {
  readonly next: NextOn | null
}

/**
 * All counts of the home page in one statement. Each counts exactly the rows its link opens (`rules/home-lines.ts`); the
 * journey of the home page holds the two together.
 */
export async function whatWaits(db: Sql, asked: HomeAsked): Promise<WhatWaits> {
  const { districtId, today, since, lateBefore, upTo, back } = asked
  const runs = (column: string) => among(asked.runs, column)
  const follows = (column: string) => among(asked.follows, column)
  const activities = sql`from activities.activity a where a.district_id = ${districtId}`
  const days = sql`from activities.contact_day d where d.district_id = ${districtId} and d.held_on >= ${back}::date`
  const records = sql`from duty.record r where r.district_id = ${districtId}`
  const objections = sql`from duty.objection o where o.district_id = ${districtId} and o.state in ('open', 'verifying') and ${runs('o.street_id')}`
  const open = sql`a.state = 'published' and a.contact_day_id is null and ${runs('a.street_id')}`
  const { rows } = await sql<WhatWaits>`
    select
      (select count(*)::int ${activities} and ${open} and a.held_on < ${today}::date) as "toClose",
      (select count(*)::int ${days} and d.state = 'published' and d.held_on <= ${today}::date and ${runs('d.street_id')}) as "daysToClose",
      (select count(*)::int ${activities} and a.state = 'planned' and a.contact_day_id is null and a.held_on <= ${upTo}::date
        and ${runs('a.street_id')}) as drafts,
      (select count(*)::int ${records} and r.state = 'submitted' and ${runs('r.street_id')}) as "streetReviews",
      (select count(*)::int ${records} and r.state = 'street_reviewed' and ${runs('r.street_id')}) as "districtReviews",
      (select count(*)::int ${objections}) as objections,
      (select count(*)::int ${activities} and ${open} and a.held_on < ${lateBefore}::date) as "lateToClose",
      (select count(*)::int ${days} and d.state = 'published' and d.held_on < ${lateBefore}::date and ${runs('d.street_id')}) as "lateDays",
      (select count(*)::int ${objections} and o.due_on < ${today}::date) as "lateObjections",
      ${lastVerified(districtId)} as "standingsWrong",
      (select count(*)::int ${activities} and a.closed_at >= ${since} and a.closed_by is distinct from ${asked.personId}::uuid
        and ${follows('a.street_id')}) as "closedSince",
      (select count(*)::int ${records} and r.state = 'submitted' and r.submitted_at >= ${since} and ${runs('r.street_id')}) as "streetReviewsSince",
      (select count(*)::int ${records} and r.state = 'street_reviewed' and ${runs('r.street_id')} and exists (select 1 from duty.step s
        where s.district_id = r.district_id and s.record_id = r.record_id and s.step in ('street-passed', 'entered-for')
          and s.at >= ${since})) as "districtReviewsSince",
      (select count(*)::int ${objections} and o.opened_at >= ${since}) as "objectionsSince",
      (select count(*)::int ${activities} and a.state = 'published' and a.contact_day_id is null
        and a.held_on between ${today}::date and ${upTo}::date and ${follows('a.street_id')}) as coming,
      (select count(*)::int ${days} and d.state = 'published' and d.held_on between ${today}::date and ${upTo}::date
        and ${follows('d.street_id')}) as "comingDays",
      ${bulletinsWaiting(asked)},
      ${itemsWaitingPart(asked)},
      ${tenuresEndingPart(asked)},
      ${measuresLatePart(asked)},
      ${dossiersWaitingPart(asked)},
      ${nextOn(asked, follows)} as next`.execute(db)
  return rows[0] as WhatWaits
}

function among(streets: readonly number[] | null, column: string): RawBuilder<unknown> {
  return streets === null ? sql`true` : sql`${sql.ref(column)} = any(${streets}::int[])`
}

/** How many kept totals differed from the ledger when the house last held them against each other. */
function lastVerified(districtId: number): RawBuilder<unknown> {
  return sql`coalesce((select (e.detail ->> 'differences')::int from audit.entry e
    where e.district_id = ${districtId} and e.subject_kind = 'points' and e.subject_id = 'standing' and e.action = 'points.verify'
    order by e.entry_id desc limit 1), 0)`
}

/** The next thing on, whatever it is: an activity, or a contact-day morning as a whole. */
function nextOn(
  { districtId, today }: HomeAsked,
  follows: (column: string) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`(select json_build_object('kind', n.kind, 'id', n.id, 'title', n.title, 'titleEn', n.title_en, 'heldOn', n.held_on,
      'startsAt', n.starts) from (
    (select 'activity' as kind, a.activity_id as id, a.title, a.title_en, a.held_on,
        to_char(a.starts_at at time zone 'Asia/Shanghai', 'HH24:MI') as starts
      from activities.activity a
      where a.district_id = ${districtId} and a.state = 'published' and a.contact_day_id is null and a.held_on >= ${today}::date
        and ${follows('a.street_id')}
      order by a.held_on, a.starts_at, a.activity_id limit 1)
    union all
    (select 'contact_day', d.contact_day_id, s.name, s.name_en, d.held_on, null
      from activities.contact_day d
      join districts.street s on s.district_id = d.district_id and s.street_id = d.street_id
      where d.district_id = ${districtId} and d.state = 'published' and d.held_on >= ${today}::date and ${follows('d.street_id')}
      order by d.held_on, d.street_id limit 1)
    order by held_on, starts nulls first limit 1) n)`
}
