import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** A merit sheet to be kept: canonical JSON, and the hash of this very text. */
export interface NewSheet {
  readonly sheetId: string
  readonly dossierId: string
  readonly streetId: number
  readonly personId: string
  readonly asOf: CivilDate
  readonly snapshot: string
  readonly hash: string
}

/** Keeps a merit sheet with its trace; it is never changed. */
export async function putSheet(db: Sql, row: NewSheet, audit: AuditFact): Promise<void> {
  const { districtId, personId: by } = audit.doer
  await sql`
    with made as (
      insert into appointments.merit_sheet (district_id, sheet_id, dossier_id, street_id, person_id, as_of, snapshot, snapshot_hash, made_at, made_by)
      values (${districtId}, ${row.sheetId}::uuid, ${row.dossierId}::uuid, ${row.streetId}, ${row.personId}::uuid, ${row.asOf}::date,
        ${row.snapshot}::json, ${row.hash}, ${audit.at}, ${by}::uuid)
      returning sheet_id)
    ${auditInsert(audit, { onlyIf: 'made' })}`.execute(db)
}
