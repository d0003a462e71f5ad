import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { quarterEnd, quarterStart } from '../../../kernel/quarter.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Ranking, RankingPeriod } from '../language.ts'
import { type Contender, rankDeputies, rankStreets, topPlaces } from '../rules/rank.ts'

/**
 * The ranking of a year or quarter. Eligible are those whose district mandate is active on the last day of the period (today while it runs)
 * and was not suspended on any day of it. One flat statement on the kept totals, so earlier years cost nothing.
 */
export async function rankingOf(
  db: Sql,
  districtId: number,
  period: RankingPeriod,
  today: CivilDate,
): Promise<Ranking> {
  const { from, to } = daysOf(period)
  const running = to >= today
  const asOf = running ? (today < from ? from : today) : to
  // Each part is cut to the few hundred people first: joined at once, everybody who ever held a mandate would be read, more each year.
  const { rows } = await sql<Contender>`
    with active as materialized (
      select m.person_id, m.street_id from roster.mandate m
      where m.district_id = ${districtId} and ${activeMandate(asOf)} and not ${suspendedWithin(from, asOf)}),
    named as materialized (
      select p.person_id, p.name from roster.person p
      where p.district_id = ${districtId} and p.person_id = any(array(select person_id from active))),
    totals as materialized (
      select s.person_id, s.tenths from points.standing s
      where s.district_id = ${districtId} and s.year = ${period.year} and s.quarter = ${period.quarter ?? 0})
    select a.person_id as "personId", p.name, a.street_id as "streetId", coalesce(s.tenths, 0) as tenths
    from active a
    join named p on p.person_id = a.person_id
    left join totals s on s.person_id = a.person_id`.execute(db)
  return {
    period,
    asOf,
    running,
    eligible: rows.length,
    topPlaces: topPlaces(rows.length),
    deputies: rankDeputies(rows),
    streets: rankStreets(rows),
  }
}

/**
 * A condition on `roster.mandate m`: a district mandate that runs on this day. The bound nothing exceeds makes a range of it: for one bound alone the
 * server expects a third of all mandates ever held and reads them all, more each term; for a range it goes by `mandate_by_end`.
 */
export function activeMandate(asOf: CivilDate): RawBuilder<boolean> {
  const end = sql`case when m.ends_on is null then 'infinity'::date else m.ends_on end`
  return sql<boolean>`(m.level = 'district' and ${end} > ${asOf}::date and ${end} <= 'infinity'::date and m.starts_on <= ${asOf}::date)`
}

/** A condition on `roster.mandate m`: duty was suspended on some day from `from` to `asOf` (Deputy Law 2025 art. 61). */
export function suspendedWithin(from: CivilDate, asOf: CivilDate): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from roster.suspension u
    where u.district_id = m.district_id and u.mandate_id = m.mandate_id
      and u.starts_on <= ${asOf} and (u.ends_on is null or u.ends_on > ${from}))`
}

function daysOf({ year, quarter }: RankingPeriod): { from: CivilDate; to: CivilDate } {
  if (quarter === null) return { from: `${year}-01-01`, to: `${year}-12-31` }
  return { from: quarterStart({ year, quarter }), to: quarterEnd({ year, quarter }) }
}
