import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { CodeKind } from '../language.ts'

export interface NewCode {
  readonly codeId: string
  readonly token: string
  readonly kind: CodeKind
  readonly streetId: number
  readonly communityId: string | null
  readonly personId: string | null
  readonly activityId: string | null
}

/**
 * Makes codes, each only where its community, deputy or activity is of its street; answers the ids made. An id or token used before breaks its key (23505),
 * and with it the whole statement.
 */
export async function putCodes(
  db: Sql,
  made: { readonly districtId: number; readonly by: string; readonly at: Date; readonly codes: readonly NewCode[] },
  audit: AuditFact,
): Promise<void> {
  const { districtId, by, at, codes } = made
  await sql`
    with made as (
      insert into opinions.code (district_id, code_id, token, kind, street_id, community_id, person_id, activity_id, made_by, made_at)
      select ${districtId}::int, x."codeId", x.token, x.kind, x."streetId", x."communityId", x."personId", x."activityId", ${by}::uuid, ${at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(codes)}::jsonb) as x("codeId" uuid, token text, kind text, "streetId" int, "communityId" text,
        "personId" uuid, "activityId" uuid)
      returning code_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select code_id from made`.execute(db)
}

export interface CodeRow extends NewCode {
  readonly revokedAt: Date | null
}

/** These codes, with what they are for. */
export async function codesByIds(db: Sql, districtId: number, codeIds: readonly string[]): Promise<CodeRow[]> {
  const { rows } = await sql<CodeRow>`
    select code_id as "codeId", token, kind, street_id as "streetId", community_id as "communityId", person_id as "personId",
      activity_id as "activityId", revoked_at as "revokedAt"
    from opinions.code where district_id = ${districtId} and code_id = any(${[...codeIds]}::uuid[])`.execute(db)
  return rows
}

/** Takes a code out of use for ever; false where somebody was faster. What came in through it stays. */
export async function revokeCode(
  db: Sql,
  code: { readonly districtId: number; readonly codeId: string; readonly by: string; readonly at: Date },
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update opinions.code set revoked_at = ${code.at}, revoked_by = ${code.by}::uuid
      where district_id = ${code.districtId} and code_id = ${code.codeId}::uuid and revoked_at is null
      returning code_id),
    trace as (${auditInsert(audit, { onlyIf: 'changed' })})
    select code_id from changed`.execute(db)
  return rows.length === 1
}
