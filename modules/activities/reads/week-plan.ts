import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ActivityState } from '../language.ts'
import type { ReadScope } from '../rules/read-scope.ts'
import { type ActivityLine, lineColumns, placeJoins } from './activity-list.ts'
import { inScope, tallies, talliesJson } from './in-scope.ts'

/** A contact-day morning as one line of a plan. */
export interface DayLine {
  readonly contactDayId: string
  readonly streetId: number
  readonly street: string
  readonly streetEn: string
  readonly heldOn: CivilDate
  readonly state: ActivityState
  readonly sessions: number
  readonly reported: number
  readonly named: number
  readonly present: number
}

export interface SpanAsked {
  readonly districtId: number
  readonly scope: ReadScope
  readonly streetId: number | null
  readonly from: CivilDate
  readonly to: CivilDate
  /** Contact-day mornings in this state only. */
  readonly state?: ActivityState | null
}

/** A line of a plan never needs more; a fuller week is read with the list. */
const MOST = 400

/** Everything of these days in order of time, except the sessions of contact days, which stand as one line a street. */
export async function plannedBetween(db: Sql, asked: SpanAsked): Promise<ActivityLine[]> {
  const found = await sql<ActivityLine>`
    select ${lineColumns}, ${talliesJson} as tallies
    from activities.activity a ${placeJoins} ${tallies}
    where a.district_id = ${asked.districtId} and a.held_on between ${asked.from}::date and ${asked.to}::date
      and a.contact_day_id is null and (${asked.streetId}::int is null or a.street_id = ${asked.streetId}::int)
      and ${inScope(asked.scope)}
    order by a.held_on, a.starts_at, a.activity_id limit ${MOST}`.execute(db)
  return found.rows
}

/** The contact-day mornings between two days, newest first where asked as a list, with how far their sheets are. */
export async function contactDaysBetween(db: Sql, asked: SpanAsked): Promise<DayLine[]> {
  const { scope } = asked
  const found = await sql<DayLine>`
    with days as (
      select d.* from activities.contact_day d
      where d.district_id = ${asked.districtId} and d.held_on between ${asked.from}::date and ${asked.to}::date
        and (${asked.streetId}::int is null or d.street_id = ${asked.streetId}::int)
        and (${asked.state ?? null}::text is null or d.state = ${asked.state ?? null}::text)
        and (${scope.everything}::boolean or d.street_id = any(${scope.staffStreets}::int[])
          or (d.state <> 'planned' and d.street_id = any(${scope.readStreets}::int[])))
      order by d.held_on desc, d.street_id limit 100)
    select d.contact_day_id as "contactDayId", d.street_id as "streetId", s.name as street, s.name_en as "streetEn",
      d.held_on as "heldOn", d.state, n.sessions, n.reported, n.named, n.present
    from days d
    join districts.street s on s.district_id = d.district_id and s.street_id = d.street_id
    cross join lateral (
      select count(distinct a.activity_id)::int as sessions,
        count(distinct a.activity_id) filter (where a.reported_at is not null)::int as reported,
        count(t.person_id)::int as named, count(t.person_id) filter (where t.mark = 'present')::int as present
      from activities.activity a
      left join activities.attendance t on t.district_id = a.district_id and t.activity_id = a.activity_id
      where a.district_id = d.district_id and a.contact_day_id = d.contact_day_id and a.state <> 'cancelled') n
    order by d.held_on desc, d.street_id`.execute(db)
  return found.rows
}

/** How much there is on each day of a month; contact-day mornings count once a street. */
export interface DayCount {
  readonly day: CivilDate
  readonly planned: number
  readonly published: number
  readonly held: number
  readonly cancelled: number
  readonly contactDays: number
}

export async function monthCounts(db: Sql, asked: SpanAsked): Promise<DayCount[]> {
  const found = await sql<DayCount>`
    select a.held_on as day, count(*) filter (where a.state = 'planned' and a.contact_day_id is null)::int as planned,
      count(*) filter (where a.state = 'published' and a.contact_day_id is null)::int as published,
      count(*) filter (where a.state in ('closed', 'summarised') and a.contact_day_id is null)::int as held,
      count(*) filter (where a.state = 'cancelled' and a.contact_day_id is null)::int as cancelled,
      count(distinct a.contact_day_id)::int as "contactDays"
    from activities.activity a
    where a.district_id = ${asked.districtId} and a.held_on between ${asked.from}::date and ${asked.to}::date
      and (${asked.streetId}::int is null or a.street_id = ${asked.streetId}::int) and ${inScope(asked.scope)}
    group by a.held_on order by a.held_on`.execute(db)
  return found.rows
}
