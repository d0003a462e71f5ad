import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { FigureScope } from '../language.ts'
import { DEPUTY_DIRECTOR_SOURCES, directorsInTop } from './deputy-director-sources.ts'
import { type FigureSource, inStreet } from './figure-source.ts'

const HELD = sql`a.state in ('closed', 'summarised')`

const inSpan = (column: RawBuilder<unknown>, scope: FigureScope) =>
  sql`${column} between ${scope.from}::date and ${scope.to}::date`

const activityColumns = sql`a.activity_id::text as row_id, a.held_on as on_day, a.title, a.title_en, null::text as who,
  coalesce(c.name, a.place) as place, 'activity' as kind, a.activity_id::text as id`

const communityOfActivity = sql`left join districts.community c on c.district_id = a.district_id and c.community_id = a.community_id`

/** Activities of some kinds that were held. */
function activities(kinds: readonly string[], more: RawBuilder<unknown> = sql`true`): FigureSource {
  return (districtId, scope) => sql`
    select ${activityColumns} from activities.activity a ${communityOfActivity}
    where a.district_id = ${districtId} and a.kind = any(${kinds}::text[]) and ${HELD}
      and ${inSpan(sql`a.held_on`, scope)} and ${inStreet(sql`a.street_id`, scope)} and ${more}`
}

const somebodyCame = (levels: readonly string[]) => sql`exists (select 1 from activities.attendance t
  where t.district_id = a.district_id and t.activity_id = a.activity_id and t.mark = 'present' and t.level = any(${levels}::text[]))`

/** People present at activities of some kinds, once a session. */
function attendances(kinds: readonly string[], levels: readonly string[]): FigureSource {
  return (districtId, scope) => sql`
    select t.activity_id::text || t.person_id::text as row_id, a.held_on as on_day, a.title, a.title_en, p.name as who,
      coalesce(c.name, a.place) as place, 'activity' as kind, a.activity_id::text as id
    from activities.attendance t
    join activities.activity a on a.district_id = t.district_id and a.activity_id = t.activity_id
    join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
    ${communityOfActivity}
    where t.district_id = ${districtId} and t.mark = 'present' and t.level = any(${levels}::text[])
      and a.kind = any(${kinds}::text[]) and ${HELD} and ${inSpan(sql`a.held_on`, scope)} and ${inStreet(sql`a.street_id`, scope)}`
}

/** Mandates of a level in force on the last day asked. */
function mandates(level: string): FigureSource {
  return (districtId, scope) => sql`
    select m.mandate_id::text as row_id, m.starts_on as on_day, p.name as title, '' as title_en, p.employer as who,
      m.constituency as place, 'person' as kind, m.person_id::text as id
    from roster.mandate m join roster.person p on p.district_id = m.district_id and p.person_id = m.person_id
    where m.district_id = ${districtId} and m.level = ${level} and m.starts_on <= ${scope.to}::date
      and (m.ends_on is null or m.ends_on > ${scope.to}::date) and ${inStreet(sql`m.street_id`, scope)}`
}

/** Seats of one post held on the last day asked. */
function seats(seat: string): FigureSource {
  return (districtId, scope) => sql`
    select t.tenure_id::text as row_id, t.starts_on as on_day, p.name as title, '' as title_en, t.concurrent_post as who,
      s.name as place, 'person' as kind, t.person_id::text as id
    from committees.tenure t
    join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
    join districts.street s on s.district_id = t.district_id and s.street_id = t.street_id
    where t.district_id = ${districtId} and t.seat = ${seat} and t.starts_on <= ${scope.to}::date
      and (t.ends_on is null or t.ends_on > ${scope.to}::date) and ${inStreet(sql`t.street_id`, scope)}`
}

/** Duty records that stand, of a level and, if told, of one kind. */
function records(level: string | null, kind: string | null): FigureSource {
  return (districtId, scope) => sql`
    select r.record_id::text as row_id, r.done_on as on_day, r.title, r.title_en, p.name as who, null::text as place,
      'record' as kind, r.record_id::text as id
    from duty.record r join roster.person p on p.district_id = r.district_id and p.person_id = r.person_id
    where r.district_id = ${districtId} and r.state = 'confirmed' and ${inSpan(sql`r.done_on`, scope)}
      and ${inStreet(sql`r.street_id`, scope)}
      and ${level === null ? sql`true` : sql`r.level = ${level}`} and ${kind === null ? sql`true` : sql`r.kind = ${kind}`}`
}

const committees: FigureSource = (districtId, scope) => sql`
  select s.street_id::text as row_id, min(t.starts_on) as on_day, s.name as title, s.name_en as title_en, null::text as who,
    s.name as place, 'person' as kind, coalesce(min(t.person_id::text) filter (where t.seat = 'director'), min(t.person_id::text)) as id
  from committees.tenure t join districts.street s on s.district_id = t.district_id and s.street_id = t.street_id
  where t.district_id = ${districtId} and t.starts_on <= ${scope.to}::date and (t.ends_on is null or t.ends_on > ${scope.to}::date)
    and ${inStreet(sql`t.street_id`, scope)}
  group by s.street_id, s.name, s.name_en`

/** Each project of a street once, with the newest of its watch records; without a project named, the record's own title names it. */
const projects: FigureSource = (districtId, scope) => sql`
  select distinct on (a.street_id, coalesce(a.fields->>'project', a.title)) a.activity_id::text as row_id, a.held_on as on_day,
    coalesce(a.fields->>'project', a.title) as title, a.title_en,
    null::text as who, a.place, 'activity' as kind, a.activity_id::text as id
  from activities.activity a
  where a.district_id = ${districtId} and a.kind = 'project_watch' and ${HELD} and ${inSpan(sql`a.held_on`, scope)}
    and ${inStreet(sql`a.street_id`, scope)}
  order by a.street_id, coalesce(a.fields->>'project', a.title), a.held_on desc, a.activity_id`

/** Each deputy who reported, once, with the newest meeting. */
const reporters: FigureSource = (districtId, scope) => sql`
  select distinct on (t.person_id) t.person_id::text as row_id, a.held_on as on_day, p.name as title, '' as title_en, null::text as who,
    a.place, 'activity' as kind, a.activity_id::text as id
  from activities.attendance t
  join activities.activity a on a.district_id = t.district_id and a.activity_id = t.activity_id
  join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
  where t.district_id = ${districtId} and t.mark = 'present' and t.role = 'reporter' and a.kind = 'duty_report' and ${HELD}
    and ${inSpan(sql`a.held_on`, scope)} and ${inStreet(sql`a.street_id`, scope)}
  order by t.person_id, a.held_on desc, a.activity_id`

const opinions: FigureSource = (districtId, scope) => sql`
  select o.opinion_id::text as row_id, a.held_on as on_day, o.words as title, o.words_en as title_en, null::text as who,
    coalesce(c.name, a.place) as place, 'activity' as kind, a.activity_id::text as id
  from activities.heard_opinion o
  join activities.activity a on a.district_id = o.district_id and a.activity_id = o.activity_id
  ${communityOfActivity}
  where o.district_id = ${districtId} and a.kind = 'weekly_visit' and ${HELD} and ${inSpan(sql`a.held_on`, scope)}
    and ${inStreet(sql`a.street_id`, scope)}`

/** 民情民意 items in the ledgers; the words of confidential ones stay there. */
function items(which: RawBuilder<unknown>): FigureSource {
  return (districtId, scope) => sql`
    select i.item_id::text as row_id, i.raised_on as on_day, case when i.confidential then '（保密件）' else i.words end as title,
      case when i.confidential then '(confidential)' else i.words_en end as title_en, p.name as who, coalesce(c.name, i.place) as place, 'item' as kind,
      i.item_id::text as id
    from opinions.item i
    left join roster.person p on p.district_id = i.district_id and p.person_id = i.deputy_id
    left join districts.community c on c.district_id = i.district_id and c.community_id = i.community_id
    where i.district_id = ${districtId} and not i.held and not i.hidden and ${inSpan(sql`i.raised_on`, scope)}
      and ${inStreet(sql`i.street_id`, scope)} and ${which}`
}

const heardAtVisits = sql`exists (select 1 from activities.activity a where a.district_id = i.district_id and a.activity_id = i.activity_id
  and a.kind in ('weekly_visit', 'contact_day')) and i.opinion_id is not null`

const DEPUTIES = ['municipal', 'district', 'consultative']

/** The row query of each figure that asks nothing beforehand. */
const FIGURE_SOURCES: Readonly<Record<string, FigureSource>> = {
  district_mandates: mandates('district'),
  consultative_mandates: mandates('consultative'),
  provincial_mandates: mandates('provincial'),
  municipal_mandates: mandates('municipal'),
  weekly_visits: activities(['weekly_visit']),
  weekly_visit_attendances: attendances(['weekly_visit'], ['municipal', 'district']),
  contact_day_sessions: activities(['contact_day'], somebodyCame(DEPUTIES)),
  contact_day_attendances: attendances(['contact_day'], DEPUTIES),
  opinion_items: items(sql`i.raised_by = 'deputy'`),
  suggestions: records('district', 'suggestion'),
  inspections: activities(['inspection', 'research']),
  research_reports: activities(['research_report']),
  projects_watched: projects,
  stations_opened: activities(['station_opening']),
  lectures: activities(['lecture']),
  duty_reporters: reporters,
  street_committees: committees,
  director_seats: seats('director'),
  member_seats: seats('member'),
  secretary_seats: seats('secretary'),
  part_time_deputy_directors: seats('part_time_deputy_director'),
  themed_visits: activities(['weekly_visit'], sql`a.theme is not null`),
  visit_opinions: opinions,
  registrations: records('district', null),
  heard_raised: items(heardAtVisits),
  heard_raised_local: items(sql`${heardAtVisits} and i.reach in ('community', 'street')`),
  ...DEPUTY_DIRECTOR_SOURCES,
}

/** The rows of a figure as a query. One by yearly points asks the ranking first. Throws on an id nobody declared. */
export async function rowsOfFigure(
  db: Sql,
  districtId: number,
  figureId: string,
  scope: FigureScope,
): Promise<RawBuilder<unknown>> {
  if (figureId === 'directors_in_top') return directorsInTop(db, districtId, scope)
  const source = FIGURE_SOURCES[figureId]
  if (source === undefined) throw new Error(`no such figure: ${figureId}`)
  return source(districtId, scope)
}
