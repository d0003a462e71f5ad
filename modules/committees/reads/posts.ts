import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { ConcurrentPost } from '../language.ts'

const columns = sql`c.post_id as "postId", c.kind, c.office, c.street_id as "streetId", c.title, c.title_en as "titleEn",
  c.starts_on as "startsOn", c.ends_on as "endsOn", c.version`

/** The post as json, of `committees.concurrent_post` under this alias. */
export function postJson(alias: string): RawBuilder<unknown> {
  const c = sql.id(alias)
  return sql`json_build_object('postId', ${c}.post_id, 'kind', ${c}.kind, 'office', ${c}.office, 'streetId', ${c}.street_id, 'title', ${c}.title,
    'titleEn', ${c}.title_en, 'startsOn', ${c}.starts_on, 'endsOn', ${c}.ends_on, 'version', ${c}.version)`
}

/** Every concurrent post of a person, the latest first; null where nobody has this id. */
export async function allPostsOf(
  db: Sql,
  districtId: number,
  personId: string,
): Promise<(ConcurrentPost & { endReason: string | null })[] | null> {
  const found = await sql<{ posts: (ConcurrentPost & { endReason: string | null })[] }>`
    select coalesce((select json_agg(to_json(x)) from (
        select ${columns}, c.end_reason as "endReason" from committees.concurrent_post c
        where c.district_id = p.district_id and c.person_id = p.person_id
        order by c.starts_on desc, c.post_id) x), '[]'::json) as posts
    from roster.person p where p.district_id = ${districtId} and p.person_id = ${personId}::uuid`.execute(db)
  return found.rows[0]?.posts ?? null
}
