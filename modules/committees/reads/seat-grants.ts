import { type RawBuilder, sql } from 'kysely'

/** Role grants of a person on a day from the seats held in street committees. */
export function seatGrantsPart(
  districtId: number,
  person: RawBuilder<unknown>,
  on: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    select case t.seat when 'director' then 'street_director' when 'part_time_deputy_director' then 'street_deputy_director'
        when 'secretary' then 'street_secretary' else 'street_member' end as role,
      t.street_id, null::text as community_id, null::text as level, t.mandate_id, null::uuid as unit_id
    from committees.tenure t
    where t.district_id = ${districtId} and t.person_id = ${person} and t.starts_on <= ${on} and (t.ends_on is null or t.ends_on > ${on})`
}
