import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { MandateDates } from '../rules/mandate-life.ts'

export interface OpeningGround {
  /** Null: nobody of that id. */
  readonly personId: string | null
  readonly streetKnown: boolean
  /** The person's mandates of the level, ever. */
  readonly held: readonly MandateDates[]
}

/** What opening a mandate is checked against: the person, the street, and mandates of the level held before. */
export async function loadOpeningGround(
  db: Sql,
  asked: { districtId: number; personId: string; level: Level; streetId: number | null },
): Promise<OpeningGround> {
  const { districtId, personId } = asked
  const found = await sql<OpeningGround>`
    select
      (select person_id from roster.person where district_id = ${districtId} and person_id = ${personId}::uuid) as "personId",
      exists (select 1 from districts.street where district_id = ${districtId} and street_id = ${asked.streetId}::int) as "streetKnown",
      coalesce((select json_agg(json_build_object('startsOn', m.starts_on, 'endsOn', m.ends_on))
        from roster.mandate m where m.district_id = ${districtId} and m.person_id = ${personId}::uuid and m.level = ${asked.level}),
        '[]'::json) as held`.execute(db)
  return found.rows[0] ?? { personId: null, streetKnown: false, held: [] }
}

export interface NewMandate {
  readonly districtId: number
  readonly mandateId: string
  readonly personId: string
  readonly level: Level
  readonly termId: string
  /** The term is new and opened with this mandate. */
  readonly newTerm: { readonly number: number; readonly startsOn: CivilDate } | null
  readonly streetId: number | null
  readonly delegationId: string | null
  /** The delegation is new and named with this mandate. */
  readonly newDelegation: { readonly name: string; readonly nameEn: string } | null
  readonly constituency: string | null
  readonly certificateNo: string | null
  readonly startsOn: CivilDate
}

/** Puts a mandate on file, with the term and delegation it is the first of, and the trace. */
export async function putMandate(db: Sql, row: NewMandate, audit: AuditFact): Promise<void> {
  const { districtId, newTerm, newDelegation } = row
  await sql`
    with opened as (
      insert into roster.term (district_id, term_id, level, number, starts_on)
      select ${districtId}::int, ${row.termId}::uuid, ${row.level}::text, ${newTerm?.number ?? null}::int, ${newTerm?.startsOn ?? null}::date
      where ${newTerm !== null}::boolean
      returning term_id),
    named as (
      insert into roster.delegation (district_id, delegation_id, term_id, street_id, name, name_en)
      select ${districtId}::int, ${row.delegationId}::uuid, ${row.termId}::uuid, ${row.streetId}::int, ${newDelegation?.name ?? null}::text,
        ${newDelegation?.nameEn ?? ''}::text
      where ${newDelegation !== null}::boolean
      returning delegation_id),
    made as (
      insert into roster.mandate (district_id, mandate_id, person_id, level, term_id, street_id, delegation_id, constituency, certificate_no, starts_on)
      values (${districtId}, ${row.mandateId}, ${row.personId}, ${row.level}, ${row.termId}, ${row.streetId}, ${row.delegationId},
        ${row.constituency}, ${row.certificateNo}, ${row.startsOn})
      returning mandate_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select mandate_id from made`.execute(db)
}
