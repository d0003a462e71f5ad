import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { type PostingRequest, postingPart } from './post.ts'

/** Appends entries by themselves (a recount), with their fact of the trace, in one statement. */
export async function appendEntries(db: Sql, request: Omit<PostingRequest, 'onlyIf'>, fact: AuditFact): Promise<void> {
  await sql`with go as (select 1), ${postingPart({ ...request, onlyIf: 'go' })}, trace as (${auditInsert(fact)})
    select 1`.execute(db)
}
