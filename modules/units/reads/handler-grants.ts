import { type RawBuilder, sql } from 'kysely'

/** Role grants of a person on a day as a handler of units, with the street of a street's unit: (role, street_id, community_id, level, mandate_id, unit_id). */
export function handlerGrantsPart(
  districtId: number,
  person: RawBuilder<unknown>,
  on: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    select 'unit_handler' as role, u.street_id, null::text as community_id, null::text as level, null::uuid as mandate_id, h.unit_id
    from units.handler h
    join units.unit u on u.district_id = h.district_id and u.unit_id = h.unit_id
    where h.district_id = ${districtId} and h.person_id = ${person} and h.starts_on <= ${on} and (h.ends_on is null or h.ends_on > ${on})
      and u.closed_on is null`
}
