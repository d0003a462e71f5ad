import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { NewRecord } from '../language.ts'
import { type NewStep, recordsPart, stepsPart } from './record-parts.ts'

/** Inserts a self-report with its first step and the fact of the trace, in one statement. Answers false where the id was used before. */
export async function addSelfReport(db: Sql, record: NewRecord, step: NewStep, fact: AuditFact): Promise<boolean> {
  const { districtId, personId: by, onBehalfOf } = fact.doer
  const { rows } = await sql<{ added: boolean }>`
    with go as (select 1 as whole),
      records as (${recordsPart({ districtId, records: [record], onlyIf: 'go' })}),
      steps as (${stepsPart({ districtId, steps: [step], by, onBehalfOf, at: fact.at, onlyIf: 'records' })}),
      trace as (${auditInsert(fact, { onlyIf: 'records' })})
    select exists (select 1 from records) as added`.execute(db)
  return rows[0]?.added === true
}
