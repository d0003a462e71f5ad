import { sql } from 'kysely'
import { addDays, shanghaiInstant } from '../../../kernel/civil-date.ts'
import { type Quarter, quarterEnd, quarterStart } from '../../../kernel/quarter.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { activeMandate, type Contender, suspendedWithin } from '../../points/index.ts'
import type { BulletinFacts, CountedEntry } from '../rules/take-snapshot.ts'

/** The facts of a quarter, and who is ranked by them. */
export interface ReadFacts {
  readonly contenders: readonly (Contender & { readonly yearTenths: number })[]
  readonly facts: BulletinFacts
}

interface Row extends Omit<BulletinFacts, 'untold'> {
  readonly contenders: ReadFacts['contenders']
  readonly untold: readonly EntryRow[]
}
type EntryRow = [
  entryId: string,
  personId: string,
  recordId: string,
  year: number,
  quarter: 1 | 2 | 3 | 4,
  tenths: number,
  reverses: string | null,
  sourceKind: CountedEntry['sourceKind'],
  sourceId: string,
]

/**
 * Everything a bulletin is counted from, in one statement and so of one moment: a posting that is still under way is wholly in or wholly out, and what
 * is out is untold and stands in the next bulletin. `countedTo` leaves out what was posted later (bulletins of the past).
 */
export async function readBulletinFacts(
  db: Sql,
  districtId: number,
  quarter: Quarter,
  countedTo: Date,
): Promise<ReadFacts> {
  const from = quarterStart(quarter)
  const to = quarterEnd(quarter)
  const { rows } = await sql<Row>`
    with ${sumsPart(districtId, quarter, countedTo)},
    mandated as (
      select m.person_id, p.name, m.street_id, ${suspendedWithin(districtId, from, to)} as suspended
      from roster.mandate m
      join roster.person p on p.district_id = m.district_id and p.person_id = m.person_id
      where m.district_id = ${districtId} and ${activeMandate(to)}),
    ${untoldPart(districtId, quarter, countedTo)}
    select
      (select coalesce(json_agg(json_build_object('personId', m.person_id, 'name', m.name, 'streetId', m.street_id,
          'tenths', coalesce(s.tenths, 0), 'yearTenths', coalesce(s.year_tenths, 0))), '[]')
        from mandated m left join sums s on s.person_id = m.person_id where not m.suspended) as contenders,
      (select coalesce(json_agg(json_build_object('personId', m.person_id, 'name', m.name, 'streetId', m.street_id)
          order by m.person_id), '[]')
        from mandated m where m.suspended) as suspended,
      (select coalesce(json_agg(json_build_object('streetId', s.street_id, 'name', s.name, 'nameEn', s.name_en)
          order by s.sort, s.street_id), '[]')
        from districts.street s where s.district_id = ${districtId}) as streets,
      (select coalesce(json_agg(json_build_object('edition', r.edition, 'name', r.name, 'nameEn', r.name_en) order by r.edition), '[]')
        from points.rule_set r where r.district_id = ${districtId} and r.state = 'in_force'
          and r.in_force_from <= ${to} and (r.in_force_to is null or r.in_force_to > ${from})) as rules,
      ${objectionsPart(districtId, quarter, countedTo)} as objections,
      (select coalesce(json_agg(json_build_array(u.entry_id, u.person_id, u.record_id, u.year, u.quarter, u.tenths, u.reverses,
          r.source_kind, r.source_id)), '[]')
        from untold u join duty.record r on r.district_id = ${districtId} and r.record_id = u.record_id) as untold,
      exists (select 1 from issued) as "anyIssued"`.execute(db)
  const { contenders, untold, ...rest } = rows[0] as Row
  return { contenders, facts: { ...rest, untold: untold.map(entryOf) } }
}

function entryOf([
  entryId,
  personId,
  recordId,
  year,
  quarter,
  tenths,
  reverses,
  sourceKind,
  sourceId,
]: EntryRow): CountedEntry {
  return { entryId, personId, recordId, year, quarter, tenths, reverses, sourceKind, sourceId }
}

/** Points of the quarter, and of the year up to its end, out of the ledger itself. */
function sumsPart(districtId: number, { year, quarter }: Quarter, countedTo: Date) {
  return sql`sums as (
    select e.person_id, coalesce(sum(e.tenths) filter (where e.quarter = ${quarter}), 0)::int as tenths, sum(e.tenths)::int as year_tenths
    from points.entry e
    where e.district_id = ${districtId} and e.year = ${year} and e.quarter <= ${quarter} and e.posted_at <= ${countedTo}
    group by e.person_id)`
}

/** Entries of the quarter, and of quarters whose bulletin is out, that no issued bulletin has told. */
function untoldPart(districtId: number, { year, quarter }: Quarter, countedTo: Date) {
  return sql`issued as (
      select b.bulletin_id, b.year, b.quarter from bulletins.bulletin b where b.district_id = ${districtId} and b.state = 'issued'),
    told as (
      select t.entry_id from bulletins.told_entry t join issued i on i.bulletin_id = t.bulletin_id where t.district_id = ${districtId}),
    untold as materialized (
      select e.entry_id, e.person_id, e.record_id, e.year, e.quarter, e.tenths, e.reverses
      from points.entry e
      where e.district_id = ${districtId} and e.posted_at <= ${countedTo}
        and ((e.year = ${year} and e.quarter = ${quarter})
          or exists (select 1 from issued i where i.year = e.year and i.quarter = e.quarter))
        and not exists (select 1 from told t where t.entry_id = e.entry_id))`
}

/** Objections opened in the quarter, and how they stood at the moment of counting. */
function objectionsPart(districtId: number, quarter: Quarter, countedTo: Date) {
  const from = shanghaiInstant(quarterStart(quarter), '00:00')
  const before = shanghaiInstant(addDays(quarterEnd(quarter), 1), '00:00')
  return sql`(select json_build_object('opened', count(*)::int,
      'decided', count(*) filter (where o.decided_at <= ${countedTo})::int,
      'open', count(*) filter (where o.decided_at is null or o.decided_at > ${countedTo})::int)
    from duty.objection o
    where o.district_id = ${districtId} and o.opened_at >= ${from} and o.opened_at < ${before} and o.opened_at <= ${countedTo})`
}
