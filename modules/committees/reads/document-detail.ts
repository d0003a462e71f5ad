import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { CitedBy } from '../rules/work-language.ts'
import { type DocumentLineRow, lineColumns, lineFrom } from './documents.ts'

export interface DocumentDetailRow extends DocumentLineRow {
  summary: string
  summaryEn: string
  repealReason: string | null
  versions: DocumentLineRow[]
  fileList: {
    fileId: string
    name: string
    mediaType: string
    size: number
    addedAt: string
    addedBy: string | null
  }[]
  citationList: {
    citationId: string
    documentId: string
    subjectKind: CitedBy
    subjectId: string
    clause: string
    citedAt: string
  }[]
}

/** A document with all its versions, files and what cites it, in one statement; null where there is none. */
export async function documentDetail(
  db: Sql,
  districtId: number,
  documentId: string,
): Promise<DocumentDetailRow | null> {
  const { rows } = await sql<DocumentDetailRow>`
    with line as (select ${lineColumns}, d.summary, d.summary_en as "summaryEn", d.repeal_reason as "repealReason" from ${lineFrom}
      where d.district_id = ${districtId} and d.series_id = (select o.series_id from committees.document o
        where o.district_id = ${districtId} and o.document_id = ${documentId}::uuid))
    select line.*,
      (select json_agg(v order by v."inForceFrom" desc, v."documentId" desc) from line v) as versions,
      coalesce((select json_agg(json_build_object('fileId', f.file_id, 'name', f.name, 'mediaType', f.kind, 'size', octet_length(f.bytes),
          'addedAt', f.added_at, 'addedBy', p.name) order by f.added_at desc, f.file_id desc)
        from committees.document_file f left join roster.person p on p.district_id = f.district_id and p.person_id = f.added_by
        where f.district_id = ${districtId} and f.document_id = ${documentId}::uuid), '[]'::json) as "fileList",
      coalesce((select json_agg(json_build_object('citationId', c.citation_id, 'documentId', c.document_id, 'subjectKind', c.subject_kind,
          'subjectId', c.subject_id, 'clause', c.clause, 'citedAt', c.cited_at) order by c.subject_kind, c.cited_at)
        from committees.citation c
        where c.district_id = ${districtId} and c.document_id = ${documentId}::uuid and c.dropped_at is null and c.subject_kind <> 'dossier'),
        '[]'::json) as "citationList"
    from line where line."documentId" = ${documentId}::uuid`.execute(db)
  return rows[0] ?? null
}
