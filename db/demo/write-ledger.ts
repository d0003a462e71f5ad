import type { NewRecord } from '../../modules/duty/language.ts'
import { postingsFor } from '../../modules/points/index.ts'
import type { Eligibility, Posting, RuleSet } from '../../modules/points/language.ts'
import type { DemoPeople } from './facts.ts'
import type { BulkWriter } from './put-rows.ts'
import { demoId } from './seeded.ts'

/** When each deputy could earn points, from mandates and suspensions. */
export function eligibilities(people: DemoPeople): Map<string, Eligibility> {
  const found = new Map<
    string,
    { mandates: Eligibility['mandates'][number][]; suspensions: Eligibility['suspensions'][number][] }
  >()
  const of = (personId: string) => {
    const known = found.get(personId) ?? { mandates: [], suspensions: [] }
    found.set(personId, known)
    return known
  }
  const district = people.mandates.filter((mandate) => mandate.level === 'district')
  for (const mandate of district) of(mandate.personId).mandates.push({ from: mandate.startsOn, to: mandate.endsOn })
  for (const suspension of people.suspensions) {
    const mandate = district.find((one) => one.id === suspension.mandateId)
    if (mandate) of(mandate.personId).suspensions.push({ from: suspension.startsOn, to: suspension.endsOn })
  }
  return found
}

interface LedgerGround {
  writer: BulkWriter
  districtId: number
  ruleSets: readonly RuleSet[]
  eligibility: ReadonlyMap<string, Eligibility>
}

/**
 * Scores a whole year of records by the rule that closing uses and writes the entries in force with their standings.
 * Each entry is posted when its record was confirmed.
 */
export async function writeLedger(ground: LedgerGround, year: number, records: readonly NewRecord[]): Promise<void> {
  const valid = records.filter((record) => record.level === 'district' && record.state === 'confirmed')
  const byPerson = Map.groupBy(valid, (record) => record.personId)
  const known = new Map(valid.map((record) => [record.recordId, record]))
  const postings = [...byPerson].flatMap(([personId, own]) => {
    const eligibility = ground.eligibility.get(personId) ?? { mandates: [], suspensions: [] }
    const read = { personId, year, records: own, entries: [], eligibility, ruleSets: ground.ruleSets }
    let place = 0
    const newId = () => demoId(`entry ${personId} ${year} ${place++}`, new Date(Date.UTC(year, 0, 1)))
    return postingsFor(read, { cause: 'closing' }, newId)
  })
  await ground.writer.put(
    'points.entry',
    postings.map((posting) => entryRow(ground.districtId, posting, known)),
  )
  await ground.writer.put('points.standing', standingRows(ground.districtId, postings))
}

function entryRow(district_id: number, posting: Posting, known: ReadonlyMap<string, NewRecord>): object {
  const record = known.get(posting.recordId) as NewRecord
  return {
    district_id,
    entry_id: posting.entryId,
    person_id: posting.personId,
    record_id: posting.recordId,
    year: posting.year,
    quarter: posting.quarter,
    done_on: posting.doneOn,
    rule_set_id: posting.ruleSetId,
    item_code: posting.itemCode,
    clause: posting.clause,
    tenths: posting.tenths,
    before_cap: posting.beforeCap,
    reverses: null,
    cause: record.sourceKind === 'attendance' ? 'closing' : 'review',
    posted_at: record.confirmedAt,
  }
}

function standingRows(district_id: number, postings: readonly Posting[]): object[] {
  const totals = new Map<
    string,
    { district_id: number; year: number; quarter: number; person_id: string; tenths: number; entries: number }
  >()
  for (const posting of postings) {
    for (const quarter of [0, posting.quarter]) {
      const key = `${posting.personId} ${posting.year} ${quarter}`
      const total = totals.get(key) ?? {
        district_id,
        year: posting.year,
        quarter,
        person_id: posting.personId,
        tenths: 0,
        entries: 0,
      }
      total.tenths += posting.tenths
      total.entries += 1
      totals.set(key, total)
    }
  }
  return [...totals.values()]
}
