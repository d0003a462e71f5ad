import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

export interface CommunityPlace {
  readonly communityId: string
  readonly streetId: number
  readonly name: string
  readonly nameEn: string
  readonly hasContactDay: boolean
}

/** One community of the district; null if there is none of that code. */
export async function communityPlace(db: Sql, districtId: number, communityId: string): Promise<CommunityPlace | null> {
  const found = await sql<CommunityPlace>`
    select community_id as "communityId", street_id as "streetId", name, name_en as "nameEn",
      has_contact_day as "hasContactDay"
    from districts.community where district_id = ${districtId} and community_id = ${communityId}`.execute(db)
  return found.rows[0] ?? null
}

/** The communities of a street in the order of their codes. */
export async function communitiesOf(db: Sql, districtId: number, streetId: number): Promise<CommunityPlace[]> {
  const found = await sql<CommunityPlace>`
    select community_id as "communityId", street_id as "streetId", name, name_en as "nameEn",
      has_contact_day as "hasContactDay"
    from districts.community where district_id = ${districtId} and street_id = ${streetId} order by community_id`.execute(
    db,
  )
  return found.rows
}
