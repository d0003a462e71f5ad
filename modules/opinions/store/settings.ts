import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { OpinionSettings } from '../rules/settings.ts'

/** Keeps a district's settings if their version is still the one read (0: none kept yet); answers whether it did. */
export async function putSettings(
  db: Sql,
  districtId: number,
  said: { version: number; settings: OpinionSettings },
  audit: AuditFact,
): Promise<boolean> {
  const settings = JSON.stringify(said.settings)
  const { rows } = await sql`
    with changed as (
      insert into opinions.setting as kept (district_id, settings, version)
      select ${districtId}::int, ${settings}::jsonb, 1
      where ${said.version}::int = 0 or exists (select 1 from opinions.setting s where s.district_id = ${districtId})
      on conflict (district_id) do update set settings = excluded.settings, version = kept.version + 1 where kept.version = ${said.version}::int
      returning version),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select version from changed`.execute(db)
  return rows.length === 1
}
