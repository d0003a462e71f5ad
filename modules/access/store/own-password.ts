import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { AccountRow } from './accounts.ts'

export interface OwnAccount extends AccountRow {
  loginName: string
}

/** The account somebody is signed in with, if it opens by a password that was set. */
export async function ownPasswordAccount(db: Sql, districtId: number, accountId: string): Promise<OwnAccount | null> {
  const found = await sql<OwnAccount>`
    select account_id as "accountId", person_id as "personId", secret_hash as "secretHash", failed_tries as "failedTries",
      locked_until as "lockedUntil", login_name as "loginName"
    from access.account
    where district_id = ${districtId} and account_id = ${accountId}::uuid and kind = 'password' and secret_hash is not null
      and closed_at is null`.execute(db)
  return found.rows[0] ?? null
}

/** The new password, if the old one is still the one read; every other session of the account ends. Answers whether it did. */
export async function putOwnPassword(
  db: Sql,
  change: { districtId: number; account: OwnAccount; sessionId: string; secretHash: string; at: Date },
  audit: AuditFact,
): Promise<boolean> {
  const { districtId, account, sessionId, secretHash, at } = change
  const done = await sql`
    with put as (
      update access.account set secret_hash = ${secretHash}, failed_tries = 0, locked_until = null, version = version + 1
      where district_id = ${districtId} and account_id = ${account.accountId}::uuid and secret_hash = ${account.secretHash}
      returning account_id),
    ended as (update access.session s set revoked_at = ${at} from put
      where s.district_id = ${districtId} and s.account_id = put.account_id and s.session_id <> ${sessionId}::uuid
        and s.revoked_at is null returning 1),
    audited as (${auditInsert(audit, { onlyIf: 'put' })})
    select account_id from put`.execute(db)
  return done.rows.length === 1
}
