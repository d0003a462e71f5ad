import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { EntryCause } from '../language.ts'
import { type Explanation, explain, unscored } from '../rules/explain.ts'
import { score } from '../rules/score.ts'
import { scoringOfYears } from './scoring-of-years.ts'

/** A posting as it stands in the ledger; `reversed` when a later one took it back. */
export interface AccountEntry {
  readonly entryId: string
  readonly recordId: string
  readonly clause: string
  readonly tenths: number
  readonly beforeCap: number
  readonly cause: EntryCause
  readonly postedAt: string
  readonly reverses: string | null
  readonly reversed: boolean
}

interface AccountRecord {
  readonly recordId: string
  readonly doneOn: string
  readonly kind: string
  readonly title: string
  readonly titleEn: string
  readonly role: string
  readonly units: number
  readonly themed: boolean
  readonly level: string
  readonly state: string
  readonly objected: boolean
  readonly sourceKind: string
  readonly sourceId: string
}

/** One fact of the year with what it gave, why, and every entry it ever had. */
export interface AccountLine extends AccountRecord, Explanation {
  readonly entries: readonly AccountEntry[]
}

export interface Account {
  readonly personId: string
  readonly name: string
  readonly year: number
  readonly tenths: number
  /** Kept totals of quarters 1–4. */
  readonly quarters: readonly number[]
  /** True where the ledger says exactly what the rules say now. False only between a late fact and its recount. */
  readonly settled: boolean
  readonly lines: readonly AccountLine[]
}

/** Whose account it is, for the policy: the streets of the deputy's latest mandate at each level. */
export interface AccountOwner {
  readonly personId: string
  readonly name: string
  readonly streetIds: readonly number[]
}

/** The person behind an account, or null. */
export async function accountOwner(db: Sql, districtId: number, personId: string): Promise<AccountOwner | null> {
  const { rows } = await sql<AccountOwner>`
    select p.person_id as "personId", p.name,
      coalesce((select array_agg(distinct m.street_id) from roster.mandate m
        where m.district_id = p.district_id and m.person_id = p.person_id and m.street_id is not null
          and not exists (select 1 from roster.mandate later where later.district_id = m.district_id and later.person_id = m.person_id
            and later.level = m.level and later.starts_on > m.starts_on)), '{}') as "streetIds"
    from roster.person p
    where p.district_id = ${districtId} and p.person_id = ${personId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** Why a deputy has these points in this year, fact by fact, in the order of scoring. Answers "why 37.5?". */
export async function accountOf(db: Sql, districtId: number, owner: AccountOwner, year: number): Promise<Account> {
  const [records, entries, standings, states] = await Promise.all([
    recordsOf(db, districtId, owner.personId, year),
    entriesOf(db, districtId, owner.personId, year),
    standingsOf(db, districtId, owner.personId, year),
    scoringOfYears(db, districtId, [{ personId: owner.personId, year }]),
  ])
  const state = states[0]
  const lines = state ? score(state.records, state.ruleSets, state.eligibility) : []
  const explained = explain(lines, state?.ruleSets ?? [])
  const tenths = standings.get(0) ?? 0
  return {
    personId: owner.personId,
    name: owner.name,
    year,
    tenths,
    quarters: [1, 2, 3, 4].map((quarter) => standings.get(quarter) ?? 0),
    settled: lines.reduce((sum, line) => sum + line.tenths, 0) === tenths,
    lines: records
      .map((record) => ({
        ...record,
        ...(explained.get(record.recordId) ?? unscored(record.state, record.level)),
        entries: entries.filter((entry) => entry.recordId === record.recordId),
      }))
      .filter((line) => line.state === 'confirmed' || line.entries.length > 0),
  }
}

const MOST_FACTS = 2000

async function recordsOf(db: Sql, districtId: number, personId: string, year: number): Promise<AccountRecord[]> {
  const { rows } = await sql<AccountRecord>`
    select record_id as "recordId", done_on as "doneOn", kind, title, title_en as "titleEn", role, units, themed, level, state,
      objected, source_kind as "sourceKind", source_id as "sourceId"
    from duty.record
    where district_id = ${districtId} and person_id = ${personId}::uuid
      and done_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)
    order by done_on, record_id
    limit ${MOST_FACTS}`.execute(db)
  return rows
}

async function entriesOf(db: Sql, districtId: number, personId: string, year: number): Promise<AccountEntry[]> {
  const { rows } = await sql<AccountEntry>`
    select e.entry_id as "entryId", e.record_id as "recordId", e.clause, e.tenths, e.before_cap as "beforeCap", e.cause,
      e.posted_at as "postedAt", e.reverses, x.entry_id is not null as reversed
    from points.entry e
    left join points.entry x on x.district_id = e.district_id and x.reverses = e.entry_id
    where e.district_id = ${districtId} and e.person_id = ${personId}::uuid and e.year = ${year}
    order by e.posted_at, e.entry_id
    limit ${MOST_FACTS * 3}`.execute(db)
  return rows
}

async function standingsOf(db: Sql, districtId: number, personId: string, year: number): Promise<Map<number, number>> {
  const { rows } = await sql<{ quarter: number; tenths: number }>`
    select quarter, tenths from points.standing
    where district_id = ${districtId} and year = ${year} and quarter between 0 and 4 and person_id = ${personId}::uuid`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.quarter, row.tenths]))
}
