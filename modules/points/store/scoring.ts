import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { Eligibility, EntryInForce, RuleSet, ScoredRecord } from '../language.ts'
import { readRuleSets } from './rule-sets.ts'

/** What posting needs to know of one deputy's year, read in one go. */
export interface ScoringState {
  readonly personId: string
  readonly year: number
  readonly records: readonly ScoredRecord[]
  readonly entries: readonly EntryInForce[]
  readonly eligibility: Eligibility
  readonly ruleSets: readonly RuleSet[]
  /** How many entries the year has had so far, reversed ones included: the version posting writes against. */
  readonly entryCount: number
}

type RecordRow = [recordId: string, kind: string, role: string, doneOn: string, units: number, themed: boolean]
type EntryRow = [
  entryId: string,
  recordId: string,
  doneOn: string,
  ruleSetId: string,
  itemCode: string,
  tenths: number,
  beforeCap: number,
]
type PeriodRow = [from: string, to: string | null]

/** The answer of `scoringPart`, to be handed to `scoringOf` unopened. */
export interface ScoringJson {
  readonly editions: string[] | null
  readonly people:
    | {
        personId: string
        year: number
        records: RecordRow[] | null
        entries: EntryRow[] | null
        mandates: PeriodRow[] | null
        suspensions: PeriodRow[] | null
        entryCount: number | null
      }[]
    | null
}

/**
 * A scalar subselect (json) with what posting must know of each deputy's year named by the CTE `people (person_id, year)`: the valid
 * records under a district mandate, the entries in force, mandates and suspensions, and the number of entries so far.
 */
export function scoringPart(districtId: number, people: string): RawBuilder<ScoringJson> {
  return sql<ScoringJson>`(select json_build_object(
    'editions', (select json_agg(s.rule_set_id order by s.edition) from points.rule_set s
      where s.district_id = ${districtId} and s.state = 'in_force'),
    'people', json_agg(json_build_object('personId', p.person_id, 'year', p.year,
      'records', (select json_agg(json_build_array(r.record_id, r.kind, r.role, r.done_on, r.units, r.themed))
        from duty.record r
        where r.district_id = ${districtId} and r.person_id = p.person_id and r.level = 'district' and r.state = 'confirmed'
          and r.done_on between make_date(p.year, 1, 1) and make_date(p.year, 12, 31)),
      'entries', (select json_agg(json_build_array(e.entry_id, e.record_id, e.done_on, e.rule_set_id, e.item_code, e.tenths, e.before_cap))
        from points.entry e
        where e.district_id = ${districtId} and e.person_id = p.person_id and e.year = p.year and e.reverses is null
          and not exists (select 1 from points.entry x where x.district_id = ${districtId} and x.reverses = e.entry_id)),
      'mandates', (select json_agg(json_build_array(m.starts_on, m.ends_on)) from roster.mandate m
        where m.district_id = ${districtId} and m.person_id = p.person_id and m.level = 'district'),
      'suspensions', (select json_agg(json_build_array(u.starts_on, u.ends_on))
        from roster.mandate m join roster.suspension u on u.district_id = m.district_id and u.mandate_id = m.mandate_id
        where m.district_id = ${districtId} and m.person_id = p.person_id and m.level = 'district'),
      'entryCount', (select t.entries from points.standing t
        where t.district_id = ${districtId} and t.year = p.year and t.quarter = 0 and t.person_id = p.person_id))))
    from ${sql.id(people)} p)`
}

/**
 * Rule sets are frozen once in force, so they are kept by id. The list of ids is read each time: a newly adopted edition is seen at once,
 * at the price of one more flight the first time.
 */
const kept = new Map<string, KeptRules>()

interface KeptRules {
  readonly ruleSets: readonly RuleSet[]
  /** The clause of each item, by rule set and item code. */
  readonly clauses: ReadonlyMap<string, string>
}
const EDITIONS_KEPT = 200

/** The answer of `scoringPart` as states, in person and year order. */
export async function scoringOf(db: Sql, districtId: number, json: ScoringJson): Promise<ScoringState[]> {
  const rules = await rulesOf(db, districtId, json.editions ?? [])
  const states = (json.people ?? []).map((person) => stateOf(person, rules))
  return states.sort((a, b) => (a.personId === b.personId ? a.year - b.year : a.personId < b.personId ? -1 : 1))
}

async function rulesOf(db: Sql, districtId: number, editions: readonly string[]): Promise<KeptRules> {
  const key = `${districtId}:${editions.join(',')}`
  const known = kept.get(key)
  if (known) return known
  const ruleSets = editions.length === 0 ? [] : await readRuleSets(db, districtId)
  if (kept.size >= EDITIONS_KEPT) kept.clear()
  const clauses = ruleSets.flatMap((set) =>
    set.items.map((item) => [`${set.ruleSetId} ${item.itemCode}`, item.clause] as const),
  )
  const rules = { ruleSets, clauses: new Map(clauses) }
  kept.set(key, rules)
  return rules
}

function stateOf(person: NonNullable<ScoringJson['people']>[number], { ruleSets, clauses }: KeptRules): ScoringState {
  return {
    personId: person.personId,
    year: person.year,
    ruleSets,
    records: (person.records ?? []).map(([recordId, kind, role, doneOn, units, themed]) => ({
      recordId,
      kind,
      role,
      doneOn,
      units,
      themed,
    })),
    entries: (person.entries ?? []).map(([entryId, recordId, doneOn, ruleSetId, itemCode, tenths, beforeCap]) => ({
      entryId,
      recordId,
      doneOn,
      ruleSetId,
      itemCode,
      clause: clauses.get(`${ruleSetId} ${itemCode}`) ?? '',
      tenths,
      beforeCap,
    })),
    eligibility: { mandates: periods(person.mandates), suspensions: periods(person.suspensions) },
    entryCount: person.entryCount ?? 0,
  }
}

function periods(rows: PeriodRow[] | null): { from: string; to: string | null }[] {
  return (rows ?? []).map(([from, to]) => ({ from, to }))
}
