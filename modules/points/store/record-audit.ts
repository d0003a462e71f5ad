import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** Writes a fact of the trace by itself, inside the transaction of the deed. */
export async function recordAudit(tx: Sql, fact: AuditFact): Promise<void> {
  await auditInsert(fact).execute(tx)
}
