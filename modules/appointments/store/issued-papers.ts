import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { DossierState, PaperKind } from '../language.ts'
import { numberPart } from './numbers.ts'
import { type NewStep, stepPart } from './steps.ts'

export interface NewPaper {
  readonly districtId: number
  readonly paperId: string
  readonly dossierId: string
  readonly matterId: string | null
  readonly kind: PaperKind
  readonly year: number
  readonly issuedOn: CivilDate
  readonly addressee: string
  readonly signer: string
  readonly by: string
  readonly at: Date
  /** The issuer's code, which the answer kept for a repeated request bears. */
  readonly code: string
}

export interface IssuedRow {
  readonly paperId: string
  readonly year: number
  readonly number: number
  readonly docNumber: string
  readonly version: number
}

/**
 * Takes the next number of the kind and year and issues the paper under it, with its trace, in one statement: whatever fails or is killed, the number goes
 * back with it. Null where the dossier has left the states or the matter no longer passed meanwhile.
 */
export async function issueRow(
  db: Sql,
  paper: NewPaper,
  states: readonly DossierState[],
  audit: (answer: unknown) => AuditFact,
): Promise<IssuedRow | null> {
  const answer = sql`(select jsonb_build_object('paperId', paper_id, 'year', year, 'number', number,
    'docNumber', ${paper.code}::text || '〔' || year || '〕' || number || '号', 'version', version) from made)`
  const { rows } = await sql<IssuedRow>`
    with open as (
      select d.dossier_id from appointments.dossier d
      where d.district_id = ${paper.districtId} and d.dossier_id = ${paper.dossierId}::uuid and d.state = any(${[...states]}::text[])
        and (${paper.matterId}::uuid is null or exists (select 1 from appointments.matter m where m.district_id = d.district_id and m.dossier_id = d.dossier_id
          and m.matter_id = ${paper.matterId}::uuid and m.type = 'appoint' and m.state = 'passed'))
      for update of d),
    ${numberPart(paper.districtId, { kind: paper.kind, year: paper.year, onlyIf: 'open' })},
    made as (
      insert into appointments.issued_paper (district_id, paper_id, dossier_id, matter_id, kind, year, number, issued_on, addressee, signer, issued_by, issued_at)
      select ${paper.districtId}::int, ${paper.paperId}::uuid, ${paper.dossierId}::uuid, ${paper.matterId}::uuid, ${paper.kind}::text, ${paper.year}::int, n.number,
        ${paper.issuedOn}::date, ${paper.addressee}::text, ${paper.signer}::text, ${paper.by}::uuid, ${paper.at}::timestamptz
      from numbered n returning paper_id, year, number, version),
    trace as (${auditInsert(audit(answer), { onlyIf: 'made' })})
    select paper_id as "paperId", year, number, ${paper.code}::text || '〔' || year || '〕' || number || '号' as "docNumber", version from made`.execute(
    db,
  )
  return rows[0] ?? null
}

interface PaperKey {
  readonly districtId: number
  readonly paperId: string
  readonly version: number
}

/** A letter is in the holder's hand; answers whether it was still as read. */
export async function handOverRow(
  db: Sql,
  key: PaperKey,
  on: CivilDate,
  step: NewStep,
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update appointments.issued_paper set handed_on = ${on}::date, version = version + 1
      where district_id = ${key.districtId} and paper_id = ${key.paperId}::uuid and version = ${key.version} and void_since is null and handed_on is null
      returning paper_id),
    ${stepPart(key.districtId, [step], 'changed')},
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select paper_id from changed`.execute(db)
  return rows.length === 1
}

/** A paper is spoilt: it stays in the register, and its number is not given again. */
export async function voidRow(
  db: Sql,
  key: PaperKey,
  said: { readonly on: CivilDate; readonly reason: string },
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update appointments.issued_paper set void_since = ${said.on}::date, void_reason = ${said.reason}, version = version + 1
      where district_id = ${key.districtId} and paper_id = ${key.paperId}::uuid and version = ${key.version} and void_since is null
      returning paper_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select paper_id from changed`.execute(db)
  return rows.length === 1
}
