import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { DossierKind, DossierState } from '../language.ts'

export interface NewDossier {
  readonly districtId: number
  readonly dossierId: string
  readonly kind: DossierKind
  readonly title: string
  readonly titleEn: string
  readonly state: DossierState
  readonly documentId: string | null
  readonly by: string
  readonly at: Date
}

/** A new dossier with its first hand and its trace, in one statement; in the running term of the district's congress, where there is one. */
export async function openDossierRow(db: Sql, one: NewDossier, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into appointments.dossier (district_id, dossier_id, kind, title, title_en, state, document_id, term_id, opened_at, opened_by, is_demo)
      select ${one.districtId}, ${one.dossierId}::uuid, ${one.kind}, ${one.title}, ${one.titleEn}, ${one.state}, ${one.documentId}::uuid,
        (select t.term_id from roster.term t where t.district_id = ${one.districtId} and t.level = 'district' and t.starts_on <= ${one.at}::date
          order by t.starts_on desc limit 1), ${one.at}, ${one.by}::uuid,
        (select d.is_demo from districts.district d where d.district_id = ${one.districtId})
      returning dossier_id),
    hand as (
      insert into appointments.dossier_hand (district_id, dossier_id, person_id, added_at, added_by)
      select ${one.districtId}, ${one.dossierId}::uuid, ${one.by}::uuid, ${one.at}, ${one.by}::uuid from made),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select dossier_id from made`.execute(db)
}
