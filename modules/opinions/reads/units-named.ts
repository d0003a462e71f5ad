import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { Unit } from '../../units/language.ts'

/** These units, as far as they are there and not closed on that day. */
export async function unitsNamed(
  db: Sql,
  asked: { districtId: number; unitIds: readonly string[]; today: string },
): Promise<Unit[]> {
  const { rows } = await sql<Unit>`
    select unit_id as "unitId", street_id as "streetId", kind, name, name_en as "nameEn" from units.unit
    where district_id = ${asked.districtId} and unit_id = any(${[...asked.unitIds]}::uuid[])
      and (closed_on is null or closed_on > ${asked.today}::date)`.execute(db)
  return rows
}
