import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Unit } from '../language.ts'

/** A unit as the deeds load it. */
export interface UnitSubject extends Unit {
  readonly closedOn: CivilDate | null
  readonly version: number
}

export async function loadUnit(db: Sql, districtId: number, unitId: string): Promise<UnitSubject | null> {
  const { rows } = await sql<UnitSubject>`
    select unit_id as "unitId", street_id as "streetId", kind, name, name_en as "nameEn", closed_on as "closedOn", version
    from units.unit where district_id = ${districtId} and unit_id = ${unitId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** A new unit with its trace. A street that is none of the district breaks the foreign key; the same name in the same place is refused by its key. */
export async function putUnit(db: Sql, districtId: number, unit: Unit, audit: AuditFact): Promise<void> {
  await sql`
    with made as (
      insert into units.unit (district_id, unit_id, street_id, kind, name, name_en)
      values (${districtId}, ${unit.unitId}, ${unit.streetId}, ${unit.kind}, ${unit.name}, ${unit.nameEn})
      returning unit_id),
    audited as (${auditInsert(audit, { onlyIf: 'made' })})
    select unit_id from made`.execute(db)
}

interface Key {
  readonly districtId: number
  readonly unitId: string
  readonly version: number
}

/** Renames a unit if its version is still the one read; answers whether it did. Matters handed to it keep it: it is the same unit. */
export async function renameUnitRow(
  db: Sql,
  key: Key,
  names: { name: string; nameEn: string },
  audit: AuditFact,
): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update units.unit set name = ${names.name}, name_en = ${names.nameEn}, version = version + 1
      where district_id = ${key.districtId} and unit_id = ${key.unitId}::uuid and version = ${key.version} and closed_on is null
      returning unit_id),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select unit_id from changed`.execute(db)
  return rows.length === 1
}

/** Closes a unit from a day on, or opens it again (null), if its version is still the one read; answers whether it did. */
export async function setUnitClosed(db: Sql, key: Key, closedOn: CivilDate | null, audit: AuditFact): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update units.unit set closed_on = ${closedOn}::date, version = version + 1
      where district_id = ${key.districtId} and unit_id = ${key.unitId}::uuid and version = ${key.version}
        and (closed_on is null) = (${closedOn}::date is not null)
      returning unit_id),
    audited as (${auditInsert(audit, { onlyIf: 'changed' })})
    select unit_id from changed`.execute(db)
  return rows.length === 1
}
