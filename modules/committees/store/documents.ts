import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { DocumentKind, DocumentLevel } from '../rules/work-language.ts'
import { type NewDocument, registerDocumentPart } from './register-document.ts'

export interface DocumentRow {
  documentId: string
  seriesId: string
  streetId: number | null
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
  /** It was repealed: its end was decided, and not only foreseen when it was entered. */
  repealed: boolean
  summary: string
  summaryEn: string
  version: number
  /** No later version stands in the register. */
  latest: boolean
}

export async function loadDocument(db: Sql, districtId: number, documentId: string): Promise<DocumentRow | null> {
  const { rows } = await sql<DocumentRow>`
    select d.document_id as "documentId", d.series_id as "seriesId", d.street_id as "streetId", d.title, d.title_en as "titleEn", d.number,
      d.issuer, d.issuer_en as "issuerEn", d.level, d.kind, d.version_label as "versionLabel", d.issued_on as "issuedOn",
      d.in_force_from as "inForceFrom", d.in_force_to as "inForceTo", d.repeal_reason is not null as repealed, d.summary, d.summary_en as "summaryEn", d.version,
      not exists (select 1 from committees.document later
        where later.district_id = d.district_id and later.series_id = d.series_id and later.in_force_from > d.in_force_from) as latest
    from committees.document d where d.district_id = ${districtId} and d.document_id = ${documentId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** Whether the district has this street, and what of it is called. */
export async function streetKnown(db: Sql, districtId: number, streetId: number): Promise<boolean> {
  const { rows } = await sql`
    select 1 from districts.street where district_id = ${districtId} and street_id = ${streetId}`.execute(db)
  return rows.length === 1
}

/** Registers a document, ending the version it follows on its own first day; answers whether it did (not where the followed one changed). */
export async function putDocument(
  db: Sql,
  document: NewDocument,
  follows: { documentId: string; version: number } | null,
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with ${registerDocumentPart(document, { follows })},
    trace as (${auditInsert(audit, { onlyIf: 'document_registered' })})
    select document_id from document_registered`.execute(db)
  return rows.length === 1
}

interface Key {
  readonly districtId: number
  readonly documentId: string
  readonly version: number
}

/** What a slip of the pen may have touched. */
export interface Corrected {
  readonly title: string
  readonly titleEn: string
  readonly initials: string
  readonly number: string | null
  readonly issuer: string
  readonly issuerEn: string
  readonly versionLabel: string
  readonly issuedOn: CivilDate | null
  readonly summary: string
  readonly summaryEn: string
}

export async function correctDocumentRow(db: Sql, key: Key, now: Corrected, audit: AuditFact): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.document set title = ${now.title}, title_en = ${now.titleEn}, initials = ${now.initials}, number = ${now.number}::text,
        issuer = ${now.issuer}, issuer_en = ${now.issuerEn}, version_label = ${now.versionLabel}, issued_on = ${now.issuedOn}::date,
        summary = ${now.summary}, summary_en = ${now.summaryEn}, version = version + 1
      where district_id = ${key.districtId} and document_id = ${key.documentId}::uuid and version = ${key.version}
      returning document_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select document_id from changed`.execute(db)
  return rows.length === 1
}

/** Ends a document's force on a day; answers whether its version was still the one read. */
export async function repealDocumentRow(
  db: Sql,
  key: Key,
  { on, reason }: { on: CivilDate; reason: string },
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update committees.document set in_force_to = ${on}::date, repeal_reason = ${reason}, version = version + 1
      where district_id = ${key.districtId} and document_id = ${key.documentId}::uuid and version = ${key.version}
      returning document_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select document_id from changed`.execute(db)
  return rows.length === 1
}
