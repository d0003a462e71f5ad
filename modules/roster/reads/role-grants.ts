import { type RawBuilder, sql } from 'kysely'

/**
 * Role grants of a person on a day from posts and mandates: (role, street_id, community_id, level, mandate_id, unit_id).
 * A suspended deputy keeps the role (to see the own file); what suspension stops is decided where it matters.
 */
export function postAndMandateGrantsPart(
  districtId: number,
  person: RawBuilder<unknown>,
  on: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    select o.kind as role, null::int as street_id, o.community_id, null::text as level, null::uuid as mandate_id, null::uuid as unit_id
    from roster.post o
    where o.district_id = ${districtId} and o.person_id = ${person} and o.starts_on <= ${on} and (o.ends_on is null or o.ends_on > ${on})
    union all
    select 'deputy', m.street_id, null, m.level, m.mandate_id, null
    from roster.mandate m
    where m.district_id = ${districtId} and m.person_id = ${person} and m.starts_on <= ${on} and (m.ends_on is null or m.ends_on > ${on})`
}
