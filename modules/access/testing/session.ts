import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { SESSION_COOKIE } from '../deeds/identify.ts'
import { newToken, tokenHash } from '../secrets/tokens.ts'

/** Signs a person in without a password, for journeys: answers the cookie header. */
export async function openTestSession(
  database: Database,
  districtId: number,
  personId: string,
  now: Date,
): Promise<string> {
  const token = newToken(districtId)
  const accountId = newId()
  await sql`
    with account as (
      insert into access.account (district_id, account_id, person_id, kind, created_at)
      values (${districtId}, ${accountId}, ${personId}, 'card', ${now})
      on conflict (district_id, person_id, kind) do update set version = access.account.version
      returning account_id)
    insert into access.session (district_id, session_id, token_hash, account_id, created_at, expires_at)
    select ${districtId}, ${newId()}, ${tokenHash(token)}, account_id, ${now}, ${new Date(now.getTime() + 86_400_000)} from account
  `.execute(database.district(districtId))
  return `${SESSION_COOKIE}=${token}`
}
