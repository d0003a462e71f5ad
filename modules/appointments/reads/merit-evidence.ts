import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { rankingOf } from '../../points/index.ts'
import type { EvidenceAnswer } from '../contract-merit.ts'
import {
  attendanceRate,
  countedEvidence,
  EVIDENCE,
  type EvidenceKey,
  placeInYear,
  sessionsKnown,
  yearOfPoints,
} from '../rules/merit-evidence.ts'
import { MERIT_SOURCES, type MeritScope, peopleOf, sessionDays } from './merit-sources.ts'

/** One row behind a number. */
export interface EvidenceRow {
  readonly rowId: string
  readonly on: CivilDate
  readonly title: string
  readonly titleEn: string
  readonly evidence: { readonly kind: 'record' | 'item' | 'activity'; readonly id: string }
}

interface Term {
  readonly termFrom: CivilDate | null
  /** Of the people asked, those with a district mandate in the term that had begun on the day. */
  readonly deputies: string[]
}

/** The reference evidence of people on a day, by their ids. Three statements, however many people. Nothing is added up and nobody is put in order. */
export async function meritEvidence(
  db: Sql,
  districtId: number,
  personIds: readonly string[],
  asOf: CivilDate,
): Promise<Map<string, EvidenceAnswer>> {
  const year = yearOfPoints(asOf)
  const [ranking, term] = await Promise.all([
    rankingOf(db, districtId, { year, quarter: null }, asOf),
    readTerm(db, districtId, personIds, asOf),
  ])
  const counted =
    term.termFrom === null
      ? { counts: new Map<string, Map<EvidenceKey, number>>(), days: 0 }
      : await readCounts(db, { districtId, people: peopleOf(personIds), from: term.termFrom, to: asOf })
  const session = { days: counted.days, known: sessionsKnown(counted.days) }
  return new Map(
    personIds.map((personId) => {
      const counts = countedEvidence(counted.counts.get(personId) ?? new Map(), {
        term: term.termFrom !== null,
        deputy: term.deputies.includes(personId),
      })
      const numberOf = (key: EvidenceKey) => counts.find(({ of }) => of === key)?.count ?? null
      return [
        personId,
        {
          place: placeInYear(year, ranking, personId),
          counts,
          attendance: attendanceRate(numberOf('asked'), numberOf('present')),
          from: term.termFrom,
          to: asOf,
          session,
        },
      ]
    }),
  )
}

/** The first day of the district congress's term that runs on the day; null where none is on file. */
export async function termStart(db: Sql, districtId: number, asOf: CivilDate): Promise<CivilDate | null> {
  return (await readTerm(db, districtId, [], asOf)).termFrom
}

async function readTerm(db: Sql, districtId: number, personIds: readonly string[], asOf: CivilDate): Promise<Term> {
  const { rows } = await sql<Term>`
    with term as (select term_id, starts_on from roster.term
      where district_id = ${districtId} and level = 'district' and starts_on <= ${asOf}::date order by starts_on desc limit 1)
    select (select starts_on from term) as "termFrom", array(select distinct m.person_id from roster.mandate m
      where m.district_id = ${districtId} and m.term_id = (select term_id from term) and m.person_id = any(${personIds}::uuid[])
        and m.level = 'district' and m.starts_on <= ${asOf}::date) as deputies`.execute(db)
  return rows[0] as Term
}

async function readCounts(
  db: Sql,
  scope: MeritScope,
): Promise<{ counts: Map<string, Map<EvidenceKey, number>>; days: number }> {
  const parts = EVIDENCE.map(
    (of) =>
      sql`select ${of}::text as of, x.person_id as "personId", count(*)::int as count from (${MERIT_SOURCES[of](scope)}) x group by x.person_id`,
  )
  const { rows } = await sql<{ of: EvidenceKey | 'session'; personId: string; count: number }>`
    ${sql.join(parts, sql` union all `)}
    union all select 'session', null, count(*)::int from (${sessionDays(scope)}) s`.execute(db)
  const counts = new Map<string, Map<EvidenceKey, number>>()
  let days = 0
  for (const { of, personId, count } of rows) {
    if (of === 'session') days = count
    else counts.set(personId, (counts.get(personId) ?? new Map<EvidenceKey, number>()).set(of, count))
  }
  return { counts, days }
}

/** The rows behind one number of one person, the newest first, `limit + 1` of them. */
export async function evidenceRows(
  db: Sql,
  asked: {
    readonly scope: MeritScope
    readonly of: EvidenceKey
    readonly limit: number
    readonly after: readonly [on: CivilDate, rowId: string] | null
  },
): Promise<EvidenceRow[]> {
  const { scope, of, limit, after } = asked
  const { rows } = await sql<EvidenceRow>`
    select x.row_id as "rowId", x.on_day as "on", x.title, x.title_en as "titleEn", json_build_object('kind', x.kind, 'id', x.id) as evidence
    from (${MERIT_SOURCES[of](scope)}) x
    where ${after === null ? sql`true` : sql`(x.on_day, x.row_id) < (${after[0]}::date, ${after[1]}::text)`}
    order by x.on_day desc, x.row_id desc limit ${limit + 1}`.execute(db)
  return rows
}

/** All rows behind the numbers of one person, number by number, the newest first. */
export async function allEvidenceRows(
  db: Sql,
  scope: MeritScope,
): Promise<{ of: EvidenceKey; rows: { id: string; on: CivilDate; title: string; titleEn: string }[] }[]> {
  const lists = EVIDENCE.map(
    (
      of,
    ) => sql`(select coalesce(json_agg(json_build_object('id', x.id, 'on', x.on_day, 'title', x.title, 'titleEn', x.title_en)
        order by x.on_day desc, x.row_id desc), '[]'::json) from (${MERIT_SOURCES[of](scope)}) x)`,
  )
  const { rows } = await sql<{ lists: { id: string; on: CivilDate; title: string; titleEn: string }[][] }>`
    select json_build_array(${sql.join(lists)}) as lists`.execute(db)
  return EVIDENCE.map((of, at) => ({ of, rows: rows[0]?.lists[at] ?? [] }))
}
