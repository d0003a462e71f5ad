import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface FindingRow {
  findingId: string
  streetId: number | null
  foundOn: CivilDate
  state: 'open' | 'settled'
  openMeasures: number
  /** The day its last measure was finished; null while none was. */
  lastDoneOn: CivilDate | null
  version: number
}

export async function loadFinding(db: Sql, districtId: number, findingId: string): Promise<FindingRow | null> {
  const { rows } = await sql<FindingRow>`
    select f.finding_id as "findingId", f.street_id as "streetId", f.found_on as "foundOn", f.state, f.version,
      (select count(*)::int from committees.measure m where m.district_id = f.district_id and m.finding_id = f.finding_id
        and m.state in ('planned', 'under_way')) as "openMeasures",
      (select max(m.done_on) from committees.measure m where m.district_id = f.district_id and m.finding_id = f.finding_id) as "lastDoneOn"
    from committees.finding f where f.district_id = ${districtId} and f.finding_id = ${findingId}::uuid`.execute(db)
  return rows[0] ?? null
}

export interface NewFinding {
  readonly districtId: number
  readonly findingId: string
  readonly streetId: number | null
  readonly foundBy: string
  readonly foundByEn: string
  readonly foundOn: CivilDate
  readonly words: string
  readonly wordsEn: string
  readonly at: Date
  readonly by: string
}

export async function putFinding(db: Sql, one: NewFinding, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into committees.finding (district_id, finding_id, street_id, found_by, found_by_en, found_on, words, words_en, state, entered_at,
        entered_by)
      values (${one.districtId}, ${one.findingId}::uuid, ${one.streetId}, ${one.foundBy}, ${one.foundByEn}, ${one.foundOn}, ${one.words},
        ${one.wordsEn}, 'open', ${one.at}, ${one.by}::uuid)
      returning finding_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select finding_id from made`.execute(db)
}

/** Settles a finding with its result if its version is still the one read: a measure added meanwhile has changed it. */
export async function settleFindingRow(
  db: Sql,
  key: { readonly districtId: number; readonly findingId: string; readonly version: number },
  { on, result, resultEn }: { on: CivilDate; result: string; resultEn: string },
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.finding set state = 'settled', settled_on = ${on}::date, result = ${result}, result_en = ${resultEn}, version = version + 1
      where district_id = ${key.districtId} and finding_id = ${key.findingId}::uuid and version = ${key.version} and state = 'open'
      returning finding_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select finding_id from changed`.execute(db)
  return rows.length === 1
}
