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
  // Each part is cut to the few hundred people first and the parts are put together here: what the server expects of a day it is not told yet
  // is a guess, and a join planned on a guess may compare everybody with everybody.
  const { rows } = await sql<Parts>`
    with active as materialized (
      select m.person_id, m.street_id from roster.mandate m
      where m.district_id = ${districtId} and ${activeMandate(asOf)} and not ${suspendedWithin(districtId, from, asOf)})
    select
      (select json_build_array(json_agg(a.person_id), json_agg(a.street_id)) from active a) as active,
      (select json_build_array(json_agg(p.person_id), json_agg(p.name)) from roster.person p
        where p.district_id = ${districtId} and p.person_id = any(array(select person_id from active))) as named,
      (select json_build_array(json_agg(s.person_id), json_agg(s.tenths)) from points.standing s
        where s.district_id = ${districtId} and s.year = ${period.year} and s.quarter = ${period.quarter ?? 0}) as totals`.execute(
    db,
  )
  const contenders = contendersOf(rows[0] as Parts)
  return {
    period,
    asOf,
    running,
    eligible: contenders.length,
    topPlaces: topPlaces(contenders.length),
    deputies: rankDeputies(contenders),
    streets: rankStreets(contenders),
  }
}

/** Columns side by side: ids, and what goes with each. Null where there is no row. */
type Columns<T> = [ids: string[] | null, values: T[] | null]

interface Parts {
  readonly active: Columns<number | null>
  readonly named: Columns<string>
  readonly totals: Columns<number>
}

function contendersOf({ active, named, totals }: Parts): Contender[] {
  const names = byId(named)
  const tenths = byId(totals)
  const [ids, streets] = active
  return (ids ?? []).map((personId, at) => ({
    personId,
    name: names.get(personId) ?? '',
    streetId: streets?.[at] ?? null,
    tenths: tenths.get(personId) ?? 0,
  }))
}

function byId<T>([ids, values]: Columns<T>): Map<string, T> {
  return new Map((ids ?? []).map((id, at) => [id, values?.[at] as T]))
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
export function suspendedWithin(districtId: number, from: CivilDate, asOf: CivilDate): RawBuilder<boolean> {
  return sql<boolean>`(m.mandate_id = any(array(select u.mandate_id from roster.suspension u
    where u.district_id = ${districtId} and u.starts_on <= ${asOf} and (u.ends_on is null or u.ends_on > ${from}))))`
}

function daysOf({ year, quarter }: RankingPeriod): { from: CivilDate; to: CivilDate } {
  if (quarter === null) return { from: `${year}-01-01`, to: `${year}-12-31` }
  return { from: quarterStart({ year, quarter }), to: quarterEnd({ year, quarter }) }
}
