import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface RecorderRow {
  postId: string
  personId: string
  name: string
  pinyin: string
  communityId: string
  communityName: string
  communityNameEn: string
  streetId: number
  startsOn: CivilDate
}

/** Community recorders on a day, in pinyin order; `limit + 1` of them. */
export async function recorderList(
  db: Sql,
  asked: {
    districtId: number
    on: CivilDate
    /** Null: all streets. */
    streetIds: readonly number[] | null
    find: string | null
    limit: number
    after: readonly [pinyin: string, postId: string] | null
  },
): Promise<RecorderRow[]> {
  const find = asked.find === null ? null : `${asked.find.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const found = await sql<RecorderRow>`
    select o.post_id as "postId", p.person_id as "personId", p.name, p.pinyin, c.community_id as "communityId", c.name as "communityName",
      c.name_en as "communityNameEn", c.street_id as "streetId", o.starts_on as "startsOn"
    from roster.post o
    join roster.person p on p.district_id = o.district_id and p.person_id = o.person_id
    join districts.community c on c.district_id = o.district_id and c.community_id = o.community_id
    where o.district_id = ${asked.districtId} and o.kind = 'recorder'
      and o.starts_on <= ${asked.on}::date and (o.ends_on is null or o.ends_on > ${asked.on}::date)
      and (${asked.streetIds}::int[] is null or c.street_id = any(${asked.streetIds}::int[]))
      and (${find}::text is null or lower(p.name) like ${find} or p.pinyin like ${find} or p.initials like ${find} or c.name like ${find})
      and (${asked.after?.[0] ?? null}::text is null
        or (p.pinyin, o.post_id) > (${asked.after?.[0] ?? null}::text, ${asked.after?.[1] ?? null}::uuid))
    order by p.pinyin, o.post_id
    limit ${asked.limit + 1}`.execute(db)
  return found.rows
}
