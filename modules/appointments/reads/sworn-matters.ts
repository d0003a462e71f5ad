import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** Of these matters, those whose oath was taken. */
export async function swornMatters(
  db: Sql,
  districtId: number,
  matterIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ matterId: string }>`
    select t.matter_id as "matterId" from appointments.oath t
    where t.district_id = ${districtId} and t.part <> 'absent' and t.matter_id = any(${[...matterIds]}::uuid[])`.execute(
    db,
  )
  return rows.map(({ matterId }) => matterId)
}
