import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Seat, Tenure } from '../language.ts'

/** What seating somebody needs to know: the person, whether the mandate is theirs on that day, and who sits there from then on. */
export interface Seating {
  streetName: string | null
  personName: string | null
  mandateHolds: boolean
  /** Tenures of the street that reach the day or begin after it. */
  tenures: Pick<Tenure, 'seat' | 'seatNo' | 'personId' | 'personName' | 'startsOn'>[]
}

export async function loadSeating(
  db: Sql,
  asked: { districtId: number; streetId: number; personId: string; mandateId: string | null; on: CivilDate },
): Promise<Seating> {
  const found = await sql<Seating>`
    select (select name from districts.street where district_id = ${asked.districtId} and street_id = ${asked.streetId}) as "streetName",
      (select name from roster.person where district_id = ${asked.districtId} and person_id = ${asked.personId}::uuid) as "personName",
      ${asked.mandateId}::uuid is null or exists (select 1 from roster.mandate m
        where m.district_id = ${asked.districtId} and m.mandate_id = ${asked.mandateId}::uuid and m.person_id = ${asked.personId}::uuid
          and m.starts_on <= ${asked.on}::date and (m.ends_on is null or m.ends_on > ${asked.on}::date)) as "mandateHolds",
      coalesce((select json_agg(json_build_object('seat', t.seat, 'seatNo', t.seat_no, 'personId', t.person_id, 'personName', p.name,
          'startsOn', t.starts_on) order by t.starts_on)
        from committees.tenure t join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
        where t.district_id = ${asked.districtId} and t.street_id = ${asked.streetId}
          and (t.ends_on is null or t.ends_on > ${asked.on}::date)), '[]'::json) as tenures`.execute(db)
  return found.rows[0] as Seating
}

export interface NewTenure {
  districtId: number
  tenureId: string
  streetId: number
  seat: Seat
  seatNo: number
  fullTime: boolean
  personId: string
  concurrentPost: string | null
  mandateId: string | null
  startsOn: CivilDate
}

/** The new tenure with its trace. Two holders of one seat at one time break `seat_held_once`. */
export async function putTenure(db: Sql, tenure: NewTenure, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into committees.tenure (district_id, tenure_id, street_id, seat, seat_no, full_time, person_id, concurrent_post, mandate_id, starts_on)
      values (${tenure.districtId}, ${tenure.tenureId}, ${tenure.streetId}, ${tenure.seat}, ${tenure.seatNo}, ${tenure.fullTime},
        ${tenure.personId}, ${tenure.concurrentPost}, ${tenure.mandateId}, ${tenure.startsOn})
      returning tenure_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select tenure_id from made`.execute(db)
}

export interface TenureRow {
  tenureId: string
  streetId: number
  seat: Seat
  personId: string
  startsOn: CivilDate
  endsOn: CivilDate | null
  version: number
}

export async function loadTenure(db: Sql, districtId: number, tenureId: string): Promise<TenureRow | null> {
  const found = await sql<TenureRow>`
    select tenure_id as "tenureId", street_id as "streetId", seat, person_id as "personId", starts_on as "startsOn", ends_on as "endsOn", version
    from committees.tenure where district_id = ${districtId} and tenure_id = ${tenureId}`.execute(db)
  return found.rows[0] ?? null
}

/** Ends a tenure if its version is still the one read; answers whether it did. */
export async function endTenureRow(
  db: Sql,
  row: { districtId: number; tenureId: string; version: number; endsOn: CivilDate; reason: string },
  audit: AuditFact,
): Promise<boolean> {
  const done = await sql`
    with changed as (
      update committees.tenure set ends_on = ${row.endsOn}::date, end_reason = ${row.reason}, version = version + 1
      where district_id = ${row.districtId} and tenure_id = ${row.tenureId} and version = ${row.version} and ends_on is null
      returning tenure_id),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select tenure_id from changed`.execute(db)
  return done.rows.length === 1
}
