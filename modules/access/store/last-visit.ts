import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** Looking again within this time is the same look. */
const SAME_LOOK_SECONDS = 60

/**
 * Notes that this session looks at the home page now, and answers when an earlier session of the account last did (or, where
 * it never did, began); null on the first visit. One moment a session is kept, nothing of what was looked at.
 */
export async function noteHomeSeen(
  db: Sql,
  asked: { districtId: number; sessionId: string; now: Date },
): Promise<Date | null> {
  const { districtId, sessionId, now } = asked
  const found = await sql<{ before: Date | null }>`
    with own as (
      select account_id, created_at from access.session where district_id = ${districtId} and session_id = ${sessionId}::uuid),
    noted as (
      update access.session set home_seen_at = ${now}::timestamptz
      where district_id = ${districtId} and session_id = ${sessionId}::uuid
        and (home_seen_at is null or home_seen_at < ${now}::timestamptz - make_interval(secs => ${SAME_LOOK_SECONDS}))
      returning session_id)
    select max(coalesce(s.home_seen_at, s.created_at)) as before
    from own join access.session s on s.district_id = ${districtId} and s.account_id = own.account_id
      and s.session_id <> ${sessionId}::uuid and s.created_at < own.created_at`.execute(db)
  return found.rows[0]?.before ?? null
}
