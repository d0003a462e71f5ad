import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** Writes a fact of the trace by itself: an export leaves no other row. */
export async function recordAudit(db: Sql, fact: AuditFact): Promise<void> {
  await auditInsert(fact).execute(db)
}
