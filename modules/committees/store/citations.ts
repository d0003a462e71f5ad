import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { CitedBy } from '../rules/work-language.ts'

export interface NewCitation {
  readonly districtId: number
  readonly citationId: string
  readonly documentId: string
  readonly subjectKind: CitedBy
  readonly subjectId: string
  readonly clause: string
  readonly at: Date
  readonly by: string
}

/** Keeps which clause of which document something rests on. The same clause twice for one subject breaks `cited_once`. */
export async function putCitation(db: Sql, one: NewCitation, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into committees.citation (district_id, citation_id, document_id, subject_kind, subject_id, clause, cited_at, cited_by)
      values (${one.districtId}, ${one.citationId}::uuid, ${one.documentId}::uuid, ${one.subjectKind}, ${one.subjectId}, ${one.clause}, ${one.at},
        ${one.by}::uuid)
      returning citation_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select citation_id from made`.execute(db)
}

export interface CitationRow {
  documentId: string
  subjectKind: string
  subjectId: string
  dropped: boolean
}

/** A citation of a rule, a criterion and the like; one of a dossier is none here. */
export async function loadCitation(db: Sql, districtId: number, citationId: string): Promise<CitationRow | null> {
  const { rows } = await sql<CitationRow>`
    select document_id as "documentId", subject_kind as "subjectKind", subject_id as "subjectId", dropped_at is not null as dropped
    from committees.citation
    where district_id = ${districtId} and citation_id = ${citationId}::uuid and subject_kind <> 'dossier'`.execute(db)
  return rows[0] ?? null
}

/** Takes a citation back; answers whether it stood. */
export async function dropCitationRow(
  db: Sql,
  districtId: number,
  citationId: string,
  at: Date,
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.citation set dropped_at = ${at}
      where district_id = ${districtId} and citation_id = ${citationId}::uuid and dropped_at is null
      returning citation_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select citation_id from changed`.execute(db)
  return rows.length === 1
}
