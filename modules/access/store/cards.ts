import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface NewCard {
  districtId: number
  cardId: string
  /** Used if the person has no card account yet. */
  accountId: string
  personId: string
  tokenHash: string
  pinHash: string
  issuedBy: string
  at: Date
}

/** The account a person's card opens, if there is one. */
export async function cardAccountOf(db: Sql, districtId: number, personId: string): Promise<string | null> {
  const found = await sql<{ account_id: string }>`
    select account_id from access.account
    where district_id = ${districtId} and person_id = ${personId} and kind = 'card'`.execute(db)
  return found.rows[0]?.account_id ?? null
}

/** Revokes the card before, its devices and sessions. First statement of issuing and the whole of revoking. */
export async function revokeCards(
  db: Sql,
  districtId: number,
  accountId: string,
  at: Date,
  audit: AuditFact | null,
): Promise<number> {
  const audited = audit ? auditInsert(audit) : sql`select 1`
  const done = await sql<{ card_id: string }>`
    with audited as (${audited}),
    devices as (update access.device set revoked_at = ${at}
      where district_id = ${districtId} and account_id = ${accountId} and revoked_at is null returning 1),
    sessions as (update access.session set revoked_at = ${at}
      where district_id = ${districtId} and account_id = ${accountId} and revoked_at is null returning 1)
    update access.card set revoked_at = ${at}
    where district_id = ${districtId} and account_id = ${accountId} and revoked_at is null
    returning card_id`.execute(db)
  return done.rows.length
}

export async function putCard(db: Sql, card: NewCard, audit: AuditFact): Promise<void> {
  await sql`
    with account as (
      insert into access.account (district_id, account_id, person_id, kind, secret_hash, created_at)
      values (${card.districtId}, ${card.accountId}, ${card.personId}, 'card', ${card.pinHash}, ${card.at})
      on conflict (district_id, person_id, kind) do update
        set secret_hash = excluded.secret_hash, failed_tries = 0, locked_until = null, version = access.account.version + 1
      returning account_id),
    audited as (${auditInsert(audit)})
    insert into access.card (district_id, card_id, account_id, token_hash, issued_by, issued_at)
    select ${card.districtId}, ${card.cardId}, account_id, ${card.tokenHash}, ${card.issuedBy}, ${card.at} from account`.execute(
    db,
  )
}

/** A staff account with a user name; a new password ends the sessions before. `false` if the name is taken by somebody else. */
export async function putPasswordAccount(
  db: Sql,
  account: { districtId: number; accountId: string; personId: string; loginName: string; secretHash: string; at: Date },
  audit: AuditFact,
): Promise<boolean> {
  const put = await sql`
    with put as (
      insert into access.account (district_id, account_id, person_id, kind, login_name, secret_hash, created_at)
      select ${account.districtId}::int, ${account.accountId}::uuid, ${account.personId}::uuid, 'password', ${account.loginName}::text,
        ${account.secretHash}::text, ${account.at}::timestamptz
      where not exists (select 1 from access.account other where other.district_id = ${account.districtId}
        and other.login_name = ${account.loginName} and other.person_id <> ${account.personId})
      on conflict (district_id, person_id, kind) do update set login_name = excluded.login_name,
        secret_hash = excluded.secret_hash, failed_tries = 0, locked_until = null, version = access.account.version + 1
      returning account_id),
    ended as (update access.session s set revoked_at = ${account.at} from put
      where s.district_id = ${account.districtId} and s.account_id = put.account_id and s.revoked_at is null returning 1),
    audited as (${auditInsert(audit, { onlyIf: 'put' })})
    select account_id from put`.execute(db)
  return put.rows.length === 1
}
