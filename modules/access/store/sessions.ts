import { type RawBuilder, sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface NewSession {
  districtId: number
  sessionId: string
  tokenHash: string
  accountId: string
  createdAt: Date
  expiresAt: Date
  /** A device to remember with it: the next sign-in there needs the PIN only. */
  device: { deviceId: string; tokenHash: string } | null
}

/** Session, remembered device, cleared tries and audit row in one statement. */
export async function openSession(db: Sql, session: NewSession, audit: AuditFact): Promise<void> {
  const device = session.device
  const devicePart: RawBuilder<unknown> = device
    ? sql`insert into access.device (district_id, device_id, account_id, token_hash, remembered_at)
        values (${session.districtId}, ${device.deviceId}, ${session.accountId}, ${device.tokenHash}, ${session.createdAt})
        returning device_id`
    : sql`select null::uuid as device_id where false`
  await sql`
    with remembered as (${devicePart}),
    cleared as (
      update access.account set failed_tries = 0, locked_until = null
      where district_id = ${session.districtId} and account_id = ${session.accountId} and (failed_tries > 0 or locked_until is not null)
      returning account_id),
    audited as (${auditInsert(audit)})
    insert into access.session (district_id, session_id, token_hash, account_id, device_id, created_at, expires_at)
    values (${session.districtId}, ${session.sessionId}, ${session.tokenHash}, ${session.accountId}, (select device_id from remembered),
      ${session.createdAt}, ${session.expiresAt})`.execute(db)
}

/** Ends one session. */
export async function endSession(
  db: Sql,
  districtId: number,
  sessionId: string,
  at: Date,
  audit: AuditFact,
): Promise<void> {
  await sql`
    with audited as (${auditInsert(audit)})
    update access.session set revoked_at = ${at}
    where district_id = ${districtId} and session_id = ${sessionId} and revoked_at is null`.execute(db)
}
