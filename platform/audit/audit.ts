import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Doer } from '../../kernel/doer.ts'
import type { Sql } from '../database/database.ts'
import { newId } from '../ids/new-id.ts'

/** One line of the trace: who did what to which row, when, for whom; and for a write, what the client was answered. */
export interface AuditFact {
  doer: Doer
  /** 'activities.close', 'roster.export', …: the name of the policy that allowed it. */
  action: string
  subjectKind: string
  subjectId: string
  streetId?: number | null | undefined
  /** A value, or SQL that yields jsonb: what the statement itself counted. */
  detail?: object | RawBuilder<unknown> | undefined
  /** The request this fact belongs to. In a statement with several facts exactly one carries it. */
  requestId?: string | null | undefined
  bodyHash?: string | null | undefined
  /** What the client is answered, kept for a repeated request: a value, or SQL that yields jsonb (a row of a CTE). */
  answer?: unknown
  at: Date
  /** Confidential until it is announced: in no list of traces but that of whoever did it. */
  keptClose?: boolean | undefined
}

export interface AuditOptions {
  /** Name of a CTE of the same statement: the fact is written only if that CTE has a row (a guarded update that hit). */
  onlyIf?: string
}

/**
 * `insert into audit.entry … returning entry_id`, to stand alone or as a CTE beside the change it records.
 * A repeated request id breaks `entry_request_key` (23505), and with it the whole statement: nothing happens twice.
 */
export function auditInsert(fact: AuditFact, options: AuditOptions = {}): RawBuilder<{ entry_id: string }> {
  const condition = options.onlyIf === undefined ? sql`` : sql`where exists (select 1 from ${sql.id(options.onlyIf)})`
  return sql<{ entry_id: string }>`
    insert into audit.entry (district_id, entry_id, at, account_id, person_id, on_behalf_of, action, subject_kind,
      subject_id, street_id, detail, request_id, body_hash, answer, kept_close)
    select ${fact.doer.districtId}::int, ${newId()}::uuid, ${fact.at}::timestamptz, ${fact.doer.accountId}::uuid,
      ${fact.doer.personId}::uuid, ${fact.doer.onBehalfOf}::uuid, ${fact.action}::text, ${fact.subjectKind}::text,
      ${fact.subjectId}::text, ${fact.streetId ?? null}::int, ${jsonOf(fact.detail ?? {})},
      ${fact.requestId ?? null}::uuid, ${fact.bodyHash ?? null}::text, ${jsonOf(fact.answer)}, ${fact.keptClose ?? false}::boolean
    ${condition}
    returning entry_id`
}

/** Writes a fact of the trace by itself, where a deed leaves no other row: an export, a look in full. */
export async function recordAudit(db: Sql, fact: AuditFact): Promise<void> {
  await auditInsert(fact).execute(db)
}

function jsonOf(said: unknown): RawBuilder<unknown> {
  if (said === undefined || said === null) return sql`null::jsonb`
  if (isRawBuilder(said)) return said
  return sql`${JSON.stringify(said)}::jsonb`
}

function isRawBuilder(value: unknown): value is RawBuilder<unknown> {
  return typeof value === 'object' && value !== null && 'isRawBuilder' in value && value.isRawBuilder === true
}

/** What is kept of a request already carried out. */
export interface AnsweredRequest {
  accountId: string | null
  bodyHash: string | null
  answer: unknown
}

/** The earlier request with this id in this district, or null if there was none. */
export async function findByRequest(db: Sql, districtId: number, requestId: string): Promise<AnsweredRequest | null> {
  const { rows } = await sql<AnsweredRequest>`
    select account_id as "accountId", body_hash as "bodyHash", answer
    from audit.entry
    where district_id = ${districtId} and request_id = ${requestId}::uuid`.execute(db)
  return rows[0] ?? null
}
