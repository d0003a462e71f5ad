import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { EndReason } from '../language.ts'

export interface MandateRow {
  mandateId: string
  personId: string
  level: string
  streetId: number | null
  startsOn: CivilDate
  endsOn: CivilDate | null
  version: number
  /** An open suspension, if there is one. */
  suspensionId: string | null
  suspendedFrom: CivilDate | null
}

export async function loadMandate(db: Sql, districtId: number, mandateId: string): Promise<MandateRow | null> {
  const found = await sql<MandateRow>`
    select m.mandate_id as "mandateId", m.person_id as "personId", m.level, m.street_id as "streetId", m.starts_on as "startsOn",
      m.ends_on as "endsOn", m.version, s.suspension_id as "suspensionId", s.starts_on as "suspendedFrom"
    from roster.mandate m
    left join roster.suspension s on s.district_id = m.district_id and s.mandate_id = m.mandate_id and s.ends_on is null
    where m.district_id = ${districtId} and m.mandate_id = ${mandateId}`.execute(db)
  return found.rows[0] ?? null
}

interface Guarded {
  districtId: number
  mandateId: string
  version: number
}

/** Ends a mandate if its version is still the one read; answers whether it did. */
export async function endMandateRow(
  db: Sql,
  row: Guarded & { endsOn: CivilDate; reason: EndReason },
  audit: AuditFact,
): Promise<boolean> {
  const done = await sql`
    with changed as (
      update roster.mandate set ends_on = ${row.endsOn}, end_reason = ${row.reason}, version = version + 1
      where district_id = ${row.districtId} and mandate_id = ${row.mandateId} and version = ${row.version} and ends_on is null
      returning mandate_id),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select mandate_id from changed`.execute(db)
  return done.rows.length === 1
}

export async function suspendMandateRow(
  db: Sql,
  row: Guarded & { suspensionId: string; startsOn: CivilDate; reason: string },
  audit: AuditFact,
): Promise<boolean> {
  const done = await sql`
    with changed as (
      update roster.mandate set version = version + 1
      where district_id = ${row.districtId} and mandate_id = ${row.mandateId} and version = ${row.version} and ends_on is null
      returning mandate_id),
    suspended as (
      insert into roster.suspension (district_id, suspension_id, mandate_id, starts_on, reason)
      select ${row.districtId}::int, ${row.suspensionId}::uuid, mandate_id, ${row.startsOn}::date, ${row.reason}::text from changed
      returning suspension_id),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select suspension_id from suspended`.execute(db)
  return done.rows.length === 1
}

export async function resumeMandateRow(
  db: Sql,
  row: Guarded & { suspensionId: string; endsOn: CivilDate },
  audit: AuditFact,
): Promise<boolean> {
  const done = await sql`
    with changed as (
      update roster.mandate set version = version + 1
      where district_id = ${row.districtId} and mandate_id = ${row.mandateId} and version = ${row.version}
      returning mandate_id),
    resumed as (
      update roster.suspension s set ends_on = ${row.endsOn}::date from changed
      where s.district_id = ${row.districtId} and s.suspension_id = ${row.suspensionId} and s.ends_on is null
      returning s.suspension_id),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select suspension_id from resumed`.execute(db)
  return done.rows.length === 1
}
