import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ConcurrentPost } from '../language.ts'
import type { Settled } from '../rules/resting.ts'
import { settledParts } from './settle-tenures.ts'

/** Whether the person and the street of a new post are on file. */
export async function loadPostGround(
  db: Sql,
  asked: { districtId: number; personId: string; streetId: number | null },
): Promise<{ personKnown: boolean; streetKnown: boolean }> {
  const { districtId, personId, streetId } = asked
  const found = await sql<{ personKnown: boolean; streetKnown: boolean }>`
    select exists (select 1 from roster.person where district_id = ${districtId} and person_id = ${personId}::uuid) as "personKnown",
      ${streetId}::int is null or exists (select 1 from districts.street
        where district_id = ${districtId} and street_id = ${streetId}::int) as "streetKnown"`.execute(db)
  return found.rows[0] as { personKnown: boolean; streetKnown: boolean }
}

/** The new post with its trace. */
export async function putPost(
  db: Sql,
  post: Omit<ConcurrentPost, 'endsOn' | 'version'> & { districtId: number; personId: string },
  audit: AuditFact,
): Promise<void> {
  await sql`
    with made as (
      insert into committees.concurrent_post (district_id, post_id, person_id, street_id, kind, office, title, title_en, starts_on)
      values (${post.districtId}, ${post.postId}::uuid, ${post.personId}::uuid, ${post.streetId}, ${post.kind}, ${post.office}, ${post.title},
        ${post.titleEn}, ${post.startsOn}::date)
      returning post_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select post_id from made`.execute(db)
}

export interface PostRow extends ConcurrentPost {
  personId: string
}

export async function loadPost(db: Sql, districtId: number, postId: string): Promise<PostRow | null> {
  const found = await sql<PostRow>`
    select post_id as "postId", person_id as "personId", kind, office, street_id as "streetId", title, title_en as "titleEn",
      starts_on as "startsOn", ends_on as "endsOn", version
    from committees.concurrent_post where district_id = ${districtId} and post_id = ${postId}::uuid`.execute(db)
  return found.rows[0] ?? null
}

/** Ends a post if its version is still the one read, and with it the seats that rest on it, all in one statement; answers whether it did. */
export async function endPostRow(
  db: Sql,
  row: { districtId: number; postId: string; version: number; endsOn: CivilDate; reason: string },
  settled: readonly Settled[],
  audit: AuditFact,
): Promise<boolean> {
  const parts = settledParts(settled, audit, 'changed')
  const done = await sql`
    with changed as (
      update committees.concurrent_post set ends_on = ${row.endsOn}::date, end_reason = ${row.reason}, version = version + 1
      where district_id = ${row.districtId} and post_id = ${row.postId}::uuid and version = ${row.version} and ends_on is null
      returning post_id),
    ${parts.length === 0 ? sql`` : sql`${sql.join(parts, sql`, `)},`}
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select post_id from changed`.execute(db)
  return done.rows.length === 1
}
