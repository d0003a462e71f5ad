import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface NewDocumentFile {
  readonly districtId: number
  readonly documentId: string
  readonly fileId: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: Buffer
  readonly sha256: string
  readonly at: Date
  readonly by: string
}

/** Keeps a file of a document with its trace. An id used before breaks the key (23505). */
export async function putDocumentFile(db: Sql, file: NewDocumentFile, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into committees.document_file (district_id, file_id, document_id, name, kind, bytes, sha256, added_at, added_by)
      values (${file.districtId}, ${file.fileId}::uuid, ${file.documentId}::uuid, ${file.name}, ${file.mediaType}, ${file.bytes}, ${file.sha256},
        ${file.at}, ${file.by}::uuid)
      returning file_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select file_id from made`.execute(db)
}

export interface KeptDocumentFile {
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Buffer
}

export async function keptDocumentFile(
  db: Sql,
  districtId: number,
  documentId: string,
  fileId: string,
): Promise<KeptDocumentFile | null> {
  const { rows } = await sql<KeptDocumentFile>`
    select name, kind as "mediaType", sha256, bytes from committees.document_file
    where district_id = ${districtId} and document_id = ${documentId}::uuid and file_id = ${fileId}::uuid`.execute(db)
  return rows[0] ?? null
}
