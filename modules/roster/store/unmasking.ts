import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

/**
 * Keeps that somebody was shown another person's telephone number and year of birth. Opening the same person again within the hour is the
 * same look and leaves no second line.
 */
export async function tellUnmasking(db: Sql, fact: AuditFact): Promise<void> {
  const { districtId, personId } = fact.doer
  await sql`
    with first_look as (
      select 1 where not exists (
        select from audit.entry e where e.district_id = ${districtId} and e.subject_kind = ${fact.subjectKind}
          and e.subject_id = ${fact.subjectId} and e.action = ${fact.action} and e.person_id = ${personId}::uuid
          and e.at > ${fact.at}::timestamptz - interval '1 hour'))
    ${auditInsert(fact, { onlyIf: 'first_look' })}`.execute(db)
}
