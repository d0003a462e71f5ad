import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { DocumentKind, DocumentLevel, ForceState } from '../rules/work-language.ts'

/** A line of the register; how it stands on a day is worked out by the rule. */
export interface DocumentLineRow {
  documentId: string
  seriesId: string
  streetId: number | null
  street: string | null
  streetEn: string | null
  title: string
  titleEn: string
  number: string | null
  issuer: string
  issuerEn: string
  level: DocumentLevel
  kind: DocumentKind
  versionLabel: string
  issuedOn: CivilDate | null
  inForceFrom: CivilDate
  inForceTo: CivilDate | null
  files: number
  citations: number
  isDemo: boolean
  version: number
}

export const lineColumns = sql`d.document_id as "documentId", d.series_id as "seriesId", d.street_id as "streetId", s.name as street,
  s.name_en as "streetEn", d.title, d.title_en as "titleEn", d.number, d.issuer, d.issuer_en as "issuerEn", d.level, d.kind,
  d.version_label as "versionLabel", d.issued_on as "issuedOn", d.in_force_from as "inForceFrom", d.in_force_to as "inForceTo",
  (select count(*)::int from committees.document_file f where f.district_id = d.district_id and f.document_id = d.document_id) as files,
  (select count(*)::int from committees.citation c where c.district_id = d.district_id and c.document_id = d.document_id
    and c.dropped_at is null and c.subject_kind <> 'dossier') as citations,
  d.is_demo as "isDemo", d.version`
export const lineFrom = sql`committees.document d left join districts.street s on s.district_id = d.district_id and s.street_id = d.street_id`

export interface DocumentsAsked {
  readonly districtId: number
  readonly on: CivilDate
  readonly state: ForceState | null
  readonly kind: DocumentKind | null
  readonly level: DocumentLevel | null
  readonly streetId: number | null
  /** Part of the title, the number or the issuer, or initials. */
  readonly find: string | null
  readonly limit: number
  readonly after: readonly [inForceFrom: string, documentId: string] | null
}

/** The register, the latest in force first; `limit + 1` lines. */
export async function documentList(db: Sql, asked: DocumentsAsked): Promise<DocumentLineRow[]> {
  const { rows } = await sql<DocumentLineRow>`
    select ${lineColumns} from ${lineFrom}
    where d.district_id = ${asked.districtId} and ${forcePart(asked)}
      and (${asked.kind}::text is null or d.kind = ${asked.kind}::text) and (${asked.level}::text is null or d.level = ${asked.level}::text)
      and (${asked.streetId}::int is null or d.street_id = ${asked.streetId}::int) and ${findPart(asked.find)}
      and (${asked.after?.[0] ?? null}::date is null
        or (d.in_force_from, d.document_id) < (${asked.after?.[0] ?? null}::date, ${asked.after?.[1] ?? null}::uuid))
    order by d.in_force_from desc, d.document_id desc
    limit ${asked.limit + 1}`.execute(db)
  return rows
}

function forcePart({ state, on }: DocumentsAsked): RawBuilder<unknown> {
  if (state === 'to_come') return sql`d.in_force_from > ${on}::date`
  if (state === 'past') return sql`d.in_force_from <= ${on}::date and d.in_force_to <= ${on}::date`
  if (state === 'in_force')
    return sql`d.in_force_from <= ${on}::date and (d.in_force_to is null or d.in_force_to > ${on}::date)`
  return sql`true`
}

function findPart(find: string | null): RawBuilder<unknown> {
  if (find === null) return sql`true`
  const part = `%${find.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return sql`(lower(d.title) like ${part} or lower(d.title_en) like ${part} or lower(coalesce(d.number, '')) like ${part}
    or lower(d.issuer) like ${part} or d.initials like ${part})`
}
