import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Standard } from '../language.ts'

/** A sentence about somebody by one standard. */
export interface NewJudgement {
  readonly judgementId: string
  readonly dossierId: string
  readonly personId: string
  readonly standard: Standard
  readonly words: string
  readonly judgedBy: string
}

/** Writes a judgement with its trace; an earlier one of the same standard stays and is no longer shown. */
export async function putJudgement(db: Sql, row: NewJudgement, audit: AuditFact): Promise<void> {
  const { districtId, personId: by } = audit.doer
  await sql`
    with made as (
      insert into appointments.judgement (district_id, judgement_id, dossier_id, person_id, standard, words, judged_by, by_person, at)
      values (${districtId}, ${row.judgementId}::uuid, ${row.dossierId}::uuid, ${row.personId}::uuid, ${row.standard}, ${row.words}, ${row.judgedBy},
        ${by}::uuid, ${audit.at})
      returning judgement_id)
    ${auditInsert(audit, { onlyIf: 'made' })}`.execute(db)
}
