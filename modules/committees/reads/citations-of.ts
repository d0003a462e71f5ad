import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { CitedBy } from '../rules/work-language.ts'

/** Which clause of which governing document something rests on. */
export interface CitationLine {
  citationId: string
  documentId: string
  subjectKind: CitedBy
  subjectId: string
  clause: string
  citedAt: string
  title: string
  titleEn: string
  number: string | null
  issuer: string
  issuerEn: string
  versionLabel: string
  inForceFrom: CivilDate
  inForceTo: CivilDate | null
}

/** What the subjects of a kind cite, each in the order in which it was cited; all subjects of the kind where none is named. At most 500. */
export async function citationsOf(
  db: Sql,
  districtId: number,
  subjectKind: CitedBy,
  subjectId: string | null,
): Promise<CitationLine[]> {
  const { rows } = await sql<CitationLine>`
    select c.citation_id as "citationId", c.document_id as "documentId", c.subject_kind as "subjectKind", c.subject_id as "subjectId", c.clause,
      c.cited_at as "citedAt", d.title, d.title_en as "titleEn", d.number, d.issuer, d.issuer_en as "issuerEn",
      d.version_label as "versionLabel", d.in_force_from as "inForceFrom", d.in_force_to as "inForceTo"
    from committees.citation c join committees.document d on d.district_id = c.district_id and d.document_id = c.document_id
    where c.district_id = ${districtId} and c.subject_kind = ${subjectKind} and (${subjectId}::text is null or c.subject_id = ${subjectId}::text)
      and c.dropped_at is null
    order by c.subject_id, c.cited_at, c.citation_id
    limit 500`.execute(db)
  return rows
}
