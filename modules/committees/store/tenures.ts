import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type {
  CompositionRule,
  ConcurrentPost,
  IncompatibilityRule,
  NewTenure,
  Seat,
  Tenure,
  TenureEnding,
} from '../language.ts'
import { postJson } from '../reads/posts.ts'
import { rulesOnFilePart } from '../reads/rules-on-file.ts'
import { endTenuresPart, tenuresPart } from './tenure-parts.ts'

/** What seating somebody needs to know: the person and what they hold on that day, the rules on file, and who sits there from then on. */
export interface Seating {
  streetName: string | null
  personName: string | null
  mandateHolds: boolean
  termKnown: boolean
  /** Concurrent posts held on the day. */
  posts: ConcurrentPost[]
  delegationMandateId: string | null
  sitsElsewhere: boolean
  /** Tenures of the street that reach the day or begin after it. */
  tenures: Pick<Tenure, 'seat' | 'seatNo' | 'personId' | 'personName' | 'startsOn'>[]
  compositionRules: CompositionRule[]
  incompatibilityRules: IncompatibilityRule[]
}

export async function loadSeating(
  db: Sql,
  asked: {
    districtId: number
    streetId: number
    personId: string
    mandateId: string | null
    termId: string | null
    on: CivilDate
  },
): Promise<Seating> {
  const { districtId, streetId, personId, mandateId, termId, on } = asked
  const found = await sql<Seating>`
    select (select name from districts.street where district_id = ${districtId} and street_id = ${streetId}) as "streetName",
      (select name from roster.person where district_id = ${districtId} and person_id = ${personId}::uuid) as "personName",
      ${mandateId}::uuid is null or exists (select 1 from roster.mandate m
        where m.district_id = ${districtId} and m.mandate_id = ${mandateId}::uuid and m.person_id = ${personId}::uuid
          and m.starts_on <= ${on}::date and (m.ends_on is null or m.ends_on > ${on}::date)) as "mandateHolds",
      ${termId}::uuid is null or exists (select 1 from roster.term r
        where r.district_id = ${districtId} and r.term_id = ${termId}::uuid) as "termKnown",
      (select coalesce(json_agg(${postJson('c')} order by c.starts_on, c.post_id), '[]'::json) from committees.concurrent_post c
        where c.district_id = ${districtId} and c.person_id = ${personId}::uuid
          and c.starts_on <= ${on}::date and (c.ends_on is null or c.ends_on > ${on}::date)) as posts,
      (select m.mandate_id from roster.mandate m
        where m.district_id = ${districtId} and m.person_id = ${personId}::uuid and m.level = 'district' and m.street_id = ${streetId}
          and m.starts_on <= ${on}::date and (m.ends_on is null or m.ends_on > ${on}::date) limit 1) as "delegationMandateId",
      exists (select 1 from committees.tenure o
        where o.district_id = ${districtId} and o.person_id = ${personId}::uuid and o.street_id <> ${streetId}
          and (o.ends_on is null or o.ends_on > ${on}::date)) as "sitsElsewhere",
      coalesce((select json_agg(json_build_object('seat', t.seat, 'seatNo', t.seat_no, 'personId', t.person_id, 'personName', p.name,
          'startsOn', t.starts_on) order by t.starts_on)
        from committees.tenure t join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
        where t.district_id = ${districtId} and t.street_id = ${streetId}
          and (t.ends_on is null or t.ends_on > ${on}::date)), '[]'::json) as tenures,
      ${rulesOnFilePart(districtId)}`.execute(db)
  return found.rows[0] as Seating
}

/** The new tenure with its trace. Two holders of one seat at one time break `seat_held_once`. */
export async function putTenure(db: Sql, districtId: number, tenure: NewTenure, audit: AuditFact): Promise<void> {
  await sql`
    with made as (${tenuresPart({ districtId, tenures: [tenure] })}),
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
  row: { districtId: number; version: number; ending: TenureEnding },
  audit: AuditFact,
): Promise<boolean> {
  const { districtId, ending } = row
  const done = await sql`
    with unchanged as (select 1 from committees.tenure
      where district_id = ${districtId} and tenure_id = ${ending.tenureId}::uuid and version = ${row.version} for update),
    changed as (${endTenuresPart({ districtId, endings: [ending], onlyIf: 'unchanged' })}),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select tenure_id from changed`.execute(db)
  return done.rows.length === 1
}
