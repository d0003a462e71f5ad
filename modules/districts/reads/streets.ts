import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { Community, Street, StreetWithCommunities } from '../language.ts'

/** The streets of a district in the order the district names them. */
export async function streets(db: Sql, districtId: number): Promise<Street[]> {
  const { rows } = await sql<Street>`
    select street_id as "streetId", name, name_en as "nameEn"
    from districts.street
    where district_id = ${districtId}
    order by sort, street_id`.execute(db)
  return rows
}

/** The communities of one street by code; of the whole district, street by street, if `streetId` is null. */
export async function communities(db: Sql, districtId: number, streetId: number | null): Promise<Community[]> {
  const { rows } = await sql<Community>`
    select c.community_id as "communityId", c.street_id as "streetId", c.name, c.name_en as "nameEn",
      c.has_contact_day as "hasContactDay"
    from districts.community as c
    join districts.street as s on s.district_id = c.district_id and s.street_id = c.street_id
    where c.district_id = ${districtId} and (${streetId}::int is null or c.street_id = ${streetId}::int)
    order by s.sort, c.street_id, c.community_id`.execute(db)
  return rows
}

/** Every street with its communities, in one statement. */
export async function streetsWithCommunities(db: Sql, districtId: number): Promise<StreetWithCommunities[]> {
  const { rows } = await sql<StreetWithCommunities>`
    select s.street_id as "streetId", s.name, s.name_en as "nameEn",
      coalesce(jsonb_agg(
        jsonb_build_object('communityId', c.community_id, 'name', c.name, 'nameEn', c.name_en,
          'hasContactDay', c.has_contact_day)
        order by c.community_id) filter (where c.community_id is not null), '[]') as communities
    from districts.street as s
    left join districts.community as c on c.district_id = s.district_id and c.street_id = s.street_id
    where s.district_id = ${districtId}
    group by s.street_id, s.name, s.name_en, s.sort
    order by s.sort, s.street_id`.execute(db)
  return rows
}
