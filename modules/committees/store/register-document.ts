import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { initialsOfTitle } from '../rules/initials-of-title.ts'
import type { DocumentKind, DocumentLevel } from '../rules/work-language.ts'

/** A row of the register of governing documents (文件库). */
export interface NewDocument {
  readonly districtId: number
  readonly documentId: string
  /** Versions of one document share it: the id of the first of them. */
  readonly seriesId: string
  /** Null: the whole district's; otherwise a committee's own working rules. */
  readonly streetId: number | null
  readonly title: string
  readonly titleEn: string
  readonly number: string | null
  readonly issuer: string
  readonly issuerEn: string
  readonly level: DocumentLevel
  readonly kind: DocumentKind
  readonly versionLabel: string
  readonly issuedOn: CivilDate | null
  readonly inForceFrom: CivilDate
  /** The first day it is no longer in force. */
  readonly inForceTo: CivilDate | null
  readonly summary: string
  readonly summaryEn: string
  readonly at: Date
  readonly by: string | null
}

/**
 * The CTEs `document_ended` and `document_registered`: a document enters the register, and the version it follows is in force until its first
 * day, in one statement. `onlyIf` names a CTE that must have a row. Nothing is registered where the followed version changed meanwhile; two
 * versions in force at one time break `one_version_in_force`.
 */
export function registerDocumentPart(
  document: NewDocument,
  { follows = null, onlyIf }: { follows?: { documentId: string; version: number } | null; onlyIf?: string } = {},
): RawBuilder<unknown> {
  const one = document
  const asked = onlyIf === undefined ? sql`true` : sql`exists (select 1 from ${sql.id(onlyIf)})`
  const ended = follows === null ? sql`true` : sql`exists (select 1 from document_ended)`
  return sql`document_ended as (
      update committees.document set version = version + 1, in_force_to = least(in_force_to, ${one.inForceFrom}::date)
      where district_id = ${one.districtId} and document_id = ${follows?.documentId ?? null}::uuid and version = ${follows?.version ?? null}::int
        and ${asked}
      returning document_id),
    document_registered as (
      insert into committees.document (district_id, document_id, series_id, street_id, title, title_en, initials, number, issuer, issuer_en, level,
        kind, version_label, issued_on, in_force_from, in_force_to, summary, summary_en, entered_at, entered_by)
      select ${one.districtId}::int, ${one.documentId}::uuid, ${one.seriesId}::uuid, ${one.streetId}::int, ${one.title}::text,
        ${one.titleEn}::text, ${initialsOfTitle(one.title)}::text, ${one.number}::text, ${one.issuer}::text, ${one.issuerEn}::text,
        ${one.level}::text, ${one.kind}::text, ${one.versionLabel}::text, ${one.issuedOn}::date, ${one.inForceFrom}::date,
        ${one.inForceTo}::date, ${one.summary}::text, ${one.summaryEn}::text, ${one.at}::timestamptz, ${one.by}::uuid
      where ${asked} and ${ended}
      returning document_id)`
}
