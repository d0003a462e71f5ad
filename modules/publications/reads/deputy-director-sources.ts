import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { MERIT_SOURCES, type MeritScope, yearOfPoints } from '../../appointments/index.ts'
import { rankingOf } from '../../points/index.ts'
import type { FigureScope } from '../language.ts'
import { type FigureSource, inStreet } from './figure-source.ts'

/** At least so many suggestions, and more than so many items, says the source (决策参考 2024年第6期). */
const LEAST_SUGGESTIONS = 3
const MORE_THAN_ITEMS = 10

/** Deputy directors in office on the last day asked, with what their seat rests on: (person_id, street_id, starts_on, tenure_id). */
function seated(districtId: number, scope: FigureScope, restsOn: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select t.person_id, t.street_id, t.starts_on, t.tenure_id from committees.tenure t
    where t.district_id = ${districtId} and t.seat = 'part_time_deputy_director' and t.starts_on <= ${scope.to}::date
      and (t.ends_on is null or t.ends_on > ${scope.to}::date) and ${inStreet(sql`t.street_id`, scope)} and ${restsOn}`
}

const headOfOffice = (day: CivilDate) => sql`exists (select 1 from committees.concurrent_post c
  where c.district_id = t.district_id and c.post_id = t.post_id and c.kind = 'street_department_head' and c.office is not null and c.street_id = t.street_id
    and c.starts_on <= ${day}::date and (c.ends_on is null or c.ends_on > ${day}::date))`

const deputyOfDelegation = (day: CivilDate) => sql`exists (select 1 from roster.mandate m
  where m.district_id = t.district_id and m.mandate_id = t.mandate_id and m.level = 'district' and m.street_id = t.street_id
    and m.starts_on <= ${day}::date and (m.ends_on is null or m.ends_on > ${day}::date)
    and not exists (select 1 from roster.suspension u where u.district_id = m.district_id and u.mandate_id = m.mandate_id
      and u.starts_on <= ${day}::date and (u.ends_on is null or u.ends_on > ${day}::date)))`

const chosen = (districtId: number, scope: FigureScope) => seated(districtId, scope, deputyOfDelegation(scope.to))

/** People of the deputy directors of a row query, each a row; `told` is said of each behind the name. */
function people(
  districtId: number,
  rows: RawBuilder<unknown>,
  told: { zh: RawBuilder<unknown>; en: RawBuilder<unknown> } = { zh: sql`''`, en: sql`''` },
  kind: 'person' | 'account' = 'person',
): RawBuilder<unknown> {
  return sql`
    select d.tenure_id::text as row_id, d.starts_on as on_day, p.name || ${told.zh} as title, p.name || ${told.en} as title_en, p.employer as who,
      s.name as place, ${kind}::text as kind, p.person_id::text as id
    from (${rows}) d
    join roster.person p on p.district_id = ${districtId} and p.person_id = d.person_id
    join districts.street s on s.district_id = ${districtId} and s.street_id = d.street_id`
}

/** The evidence of the chosen from the first day of the term that runs on the day: the same rows as on a merit sheet. */
function evidence(districtId: number, scope: FigureScope): MeritScope {
  const from = sql`(select starts_on from roster.term where district_id = ${districtId} and level = 'district' and starts_on <= ${scope.to}::date
    order by starts_on desc limit 1)`
  return { districtId, people: sql`array(select person_id from (${chosen(districtId, scope)}) x)`, from, to: scope.to }
}

/** Those of the chosen with at least so many rows of one kind of evidence, the number behind the name. */
function withMany(of: 'suggestions' | 'items_between_sessions', least: number): FigureSource {
  return (districtId, scope) => {
    const many = sql`
      select d.*, n.n from (${chosen(districtId, scope)}) d
      join (select person_id, count(*)::int as n from (${MERIT_SOURCES[of](evidence(districtId, scope))}) e group by person_id) n using (person_id)
      where n.n >= ${least}`
    return people(districtId, many, { zh: sql`'（' || d.n || '）'`, en: sql`' (' || d.n || ')'` })
  }
}

/** Honoured records of which one of the chosen is author, each once: a report is its activity where it came of one. */
function honoured(of: 'honoured_suggestions' | 'honoured_reports', once: RawBuilder<unknown>): FigureSource {
  return (districtId, scope) => sql`
    select distinct on (${once}) ${once}::text as row_id, e.on_day, e.title, e.title_en, p.name as who, s.name as place, 'record' as kind, e.id
    from (${MERIT_SOURCES[of](evidence(districtId, scope))}) e
    join duty.record r on r.district_id = ${districtId} and r.record_id = e.id::uuid and r.role <> 'co_author'
    join roster.person p on p.district_id = ${districtId} and p.person_id = e.person_id
    left join districts.street s on s.district_id = ${districtId} and s.street_id = r.street_id
    order by ${once}, e.on_day desc, e.id`
}

const EACH_REPORT = sql`case r.source_kind when 'attendance' then r.source_id else r.record_id end`

/** Row queries of figures 22, 23 and 25–29. */
export const DEPUTY_DIRECTOR_SOURCES: Readonly<Record<string, FigureSource>> = {
  directors_from_offices: (districtId, scope) => people(districtId, seated(districtId, scope, headOfOffice(scope.to))),
  directors_from_delegations: (districtId, scope) => people(districtId, chosen(districtId, scope)),
  directors_with_suggestions: withMany('suggestions', LEAST_SUGGESTIONS),
  directors_with_items: withMany('items_between_sessions', MORE_THAN_ITEMS + 1),
  directors_honoured_suggestions: honoured('honoured_suggestions', sql`r.record_id`),
  directors_honoured_reports: honoured('honoured_reports', EACH_REPORT),
  directors_honoured_authors: honoured('honoured_reports', sql`r.person_id`),
}

/** The row query of figure 24: the chosen inside the top 15 % of the last whole year before the day, by the one ranking there is; year and place behind the name. */
export async function directorsInTop(db: Sql, districtId: number, scope: FigureScope): Promise<RawBuilder<unknown>> {
  const year = yearOfPoints(scope.to)
  const { deputies } = await rankingOf(db, districtId, { year, quarter: null }, scope.to)
  const top = deputies.filter((one) => one.top)
  const inTop = sql`
    select d.*, x.rank from (${chosen(districtId, scope)}) d
    join unnest(${top.map(({ personId }) => personId)}::uuid[], ${top.map(({ rank }) => rank)}::int[]) as x(person_id, rank) using (person_id)`
  const told = {
    zh: sql`'（' || ${year}::text || ' 年第 ' || d.rank || ' 名）'`,
    en: sql`' (place ' || d.rank || ' of ' || ${year}::text || ')'`,
  }
  return people(districtId, inTop, told, 'account')
}
