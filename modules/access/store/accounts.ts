import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** What sign-in needs to know of an account. */
export interface AccountRow {
  accountId: string
  personId: string
  secretHash: string | null
  failedTries: number
  lockedUntil: Date | null
}

const columns = sql`a.account_id as "accountId", a.person_id as "personId", a.secret_hash as "secretHash",
  a.failed_tries as "failedTries", a.locked_until as "lockedUntil"`

export async function accountByLoginName(db: Sql, districtId: number, loginName: string): Promise<AccountRow | null> {
  const found = await sql<AccountRow>`
    select ${columns} from access.account a
    where a.district_id = ${districtId} and a.login_name = ${loginName} and a.closed_at is null`.execute(db)
  return found.rows[0] ?? null
}

/** By the code of a card in force, or by the token of a remembered device whose card is still in force. */
export async function accountByCard(db: Sql, districtId: number, hash: string): Promise<AccountRow | null> {
  const found = await sql<AccountRow>`
    select ${columns} from access.account a
    join access.card c on c.district_id = a.district_id and c.account_id = a.account_id and c.revoked_at is null
    where a.district_id = ${districtId} and a.closed_at is null and (c.token_hash = ${hash} or exists (
      select 1 from access.device d where d.district_id = a.district_id and d.account_id = a.account_id
        and d.token_hash = ${hash} and d.revoked_at is null))`.execute(db)
  return found.rows[0] ?? null
}

/** Counts a wrong try; at the bound the account pauses until `pauseUntil` and counting starts again. */
export async function countWrongTry(
  db: Sql,
  districtId: number,
  accountId: string,
  bound: number,
  pauseUntil: Date,
): Promise<void> {
  await sql`
    update access.account set
      failed_tries = case when failed_tries + 1 >= ${bound} then 0 else failed_tries + 1 end,
      locked_until = case when failed_tries + 1 >= ${bound} then ${pauseUntil}::timestamptz else locked_until end
    where district_id = ${districtId} and account_id = ${accountId}`.execute(db)
}

/** One more wrong try from this address in this window; answers how many there are now. */
export async function countAddress(db: Sql, districtId: number, bucket: string, windowStart: Date): Promise<number> {
  const counted = await sql<{ tries: number }>`
    insert into access.throttle (district_id, bucket, window_start, tries)
    values (${districtId}, ${bucket}, ${windowStart}, 1)
    on conflict (district_id, bucket, window_start) do update set tries = access.throttle.tries + 1
    returning tries`.execute(db)
  return counted.rows[0]?.tries ?? 0
}

export async function triesFrom(db: Sql, districtId: number, bucket: string, windowStart: Date): Promise<number> {
  const found = await sql<{ tries: number }>`
    select tries from access.throttle
    where district_id = ${districtId} and bucket = ${bucket} and window_start = ${windowStart}`.execute(db)
  return found.rows[0]?.tries ?? 0
}
