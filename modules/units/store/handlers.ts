import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newPersonPart } from '../../roster/index.ts'

/** What making somebody a handler needs to know of them. */
export interface HandlerGround {
  readonly personName: string | null
  /** Streets that know the person: of mandates in force, recorder's posts, and handlers of the street's units. */
  readonly streetIds: number[]
  /** Handler of this unit already, on that day or later. */
  readonly already: boolean
}

export async function loadHandlerGround(
  db: Sql,
  asked: { districtId: number; unitId: string; personId: string; on: CivilDate },
): Promise<HandlerGround> {
  const { districtId, unitId, personId, on } = asked
  const { rows } = await sql<HandlerGround>`
    select (select name from roster.person where district_id = ${districtId} and person_id = ${personId}::uuid) as "personName",
      coalesce((select array_agg(distinct x.street_id) from (
        select m.street_id from roster.mandate m where m.district_id = ${districtId} and m.person_id = ${personId}::uuid
          and m.street_id is not null and m.starts_on <= ${on}::date and (m.ends_on is null or m.ends_on > ${on}::date)
        union all
        select c.street_id from roster.post o join districts.community c on c.district_id = o.district_id and c.community_id = o.community_id
        where o.district_id = ${districtId} and o.person_id = ${personId}::uuid
        union all
        select u.street_id from units.handler h join units.unit u on u.district_id = h.district_id and u.unit_id = h.unit_id
        where h.district_id = ${districtId} and h.person_id = ${personId}::uuid and u.street_id is not null) x), '{}') as "streetIds",
      exists (select 1 from units.handler h where h.district_id = ${districtId} and h.unit_id = ${unitId}::uuid
        and h.person_id = ${personId}::uuid and (h.ends_on is null or h.ends_on > ${on}::date)) as already`.execute(db)
  return rows[0] as HandlerGround
}

export interface NewHandler {
  readonly districtId: number
  readonly handlerId: string
  readonly unitId: string
  readonly personId: string
  /** Somebody not yet on file; null where the person is known. */
  readonly person: { readonly name: string; readonly pinyin: string; readonly initials: string } | null
  readonly startsOn: CivilDate
}

/** The handler, and the person where new, with the trace. */
export async function putHandler(db: Sql, row: NewHandler, audit: AuditFact): Promise<void> {
  const person = row.person
    ? newPersonPart({ districtId: row.districtId, personId: row.personId, ...row.person })
    : sql`select 1`
  await sql`
    with known as (${person}),
    made as (
      insert into units.handler (district_id, handler_id, unit_id, person_id, starts_on)
      values (${row.districtId}, ${row.handlerId}, ${row.unitId}, ${row.personId}, ${row.startsOn})
      returning handler_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select handler_id from made`.execute(db)
}

export interface HandlerRow {
  readonly handlerId: string
  readonly unitId: string
  readonly streetId: number | null
  readonly personId: string
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
}

export async function loadHandler(db: Sql, districtId: number, handlerId: string): Promise<HandlerRow | null> {
  const { rows } = await sql<HandlerRow>`
    select h.handler_id as "handlerId", h.unit_id as "unitId", u.street_id as "streetId", h.person_id as "personId", h.starts_on as "startsOn",
      h.ends_on as "endsOn"
    from units.handler h join units.unit u on u.district_id = h.district_id and u.unit_id = h.unit_id
    where h.district_id = ${districtId} and h.handler_id = ${handlerId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** Ends a handler's time that is open; answers whether it did. */
export async function endHandlerRow(
  db: Sql,
  row: { districtId: number; handlerId: string; endsOn: CivilDate },
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update units.handler set ends_on = ${row.endsOn}::date
      where district_id = ${row.districtId} and handler_id = ${row.handlerId}::uuid and ends_on is null
      returning handler_id),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select handler_id from changed`.execute(db)
  return rows.length === 1
}
