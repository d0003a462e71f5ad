import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { EvidenceKind, MeasureState } from '../rules/work-language.ts'

export interface NewMeasure {
  readonly districtId: number
  readonly findingId: string
  readonly measureId: string
  readonly words: string
  readonly wordsEn: string
  readonly responsible: string
  readonly responsibleEn: string
  readonly dueOn: CivilDate
  readonly at: Date
  readonly by: string
}

/** Adds a measure to an open finding, which thereby changes: whoever settles it at the same moment comes too late. Answers whether it was open. */
export async function putMeasure(db: Sql, one: NewMeasure, audit: AuditFact): Promise<boolean> {
  const { rows } = await sql`
    with opened as (
      update committees.finding set version = version + 1
      where district_id = ${one.districtId} and finding_id = ${one.findingId}::uuid and state = 'open'
      returning finding_id),
    made as (
      insert into committees.measure (district_id, measure_id, finding_id, words, words_en, responsible, responsible_en, due_on, state, entered_at,
        entered_by)
      select ${one.districtId}::int, ${one.measureId}::uuid, o.finding_id, ${one.words}::text, ${one.wordsEn}::text, ${one.responsible}::text,
        ${one.responsibleEn}::text, ${one.dueOn}::date, 'planned', ${one.at}::timestamptz, ${one.by}::uuid
      from opened o
      returning measure_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select measure_id from made`.execute(db)
  return rows.length === 1
}

export interface MeasureRow {
  measureId: string
  findingId: string
  streetId: number | null
  foundOn: CivilDate
  findingState: 'open' | 'settled'
  state: MeasureState
  version: number
}

export async function loadMeasure(db: Sql, districtId: number, measureId: string): Promise<MeasureRow | null> {
  const { rows } = await sql<MeasureRow>`
    select m.measure_id as "measureId", m.finding_id as "findingId", f.street_id as "streetId", f.found_on as "foundOn",
      f.state as "findingState", m.state, m.version
    from committees.measure m join committees.finding f on f.district_id = m.district_id and f.finding_id = m.finding_id
    where m.district_id = ${districtId} and m.measure_id = ${measureId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** What a step of a measure sets. */
export interface MeasureSetting {
  readonly state: MeasureState
  readonly result: string | null
  readonly resultEn: string
  readonly doneOn: CivilDate | null
}

/** Moves a measure if its version is still the one read; answers whether it did. */
export async function moveMeasureRow(
  db: Sql,
  key: { readonly districtId: number; readonly measureId: string; readonly version: number },
  to: MeasureSetting,
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.measure set state = ${to.state}, result = ${to.result}::text, result_en = ${to.resultEn}, done_on = ${to.doneOn}::date,
        version = version + 1
      where district_id = ${key.districtId} and measure_id = ${key.measureId}::uuid and version = ${key.version}
      returning measure_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select measure_id from changed`.execute(db)
  return rows.length === 1
}

export interface NewEvidence {
  readonly districtId: number
  readonly evidenceId: string
  readonly measureId: string
  readonly kind: EvidenceKind
  readonly subjectId: string | null
  readonly words: string
  readonly wordsEn: string
  readonly at: Date
  readonly by: string
}

export async function putEvidence(db: Sql, one: NewEvidence, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into committees.measure_evidence (district_id, evidence_id, measure_id, kind, subject_id, words, words_en, added_at, added_by)
      values (${one.districtId}, ${one.evidenceId}::uuid, ${one.measureId}::uuid, ${one.kind}, ${one.subjectId}::uuid, ${one.words}, ${one.wordsEn},
        ${one.at}, ${one.by}::uuid)
      returning evidence_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select evidence_id from made`.execute(db)
}
