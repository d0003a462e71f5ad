import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** Duty records that stand, of the deputies a street serves, by the day of the deed. */
export async function recordsOfStreet(
  db: Sql,
  asked: { readonly districtId: number; readonly streetId: number; readonly from: CivilDate; readonly to: CivilDate },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from duty.record r
    where r.district_id = ${asked.districtId} and r.street_id = ${asked.streetId} and r.state = 'confirmed'
      and r.done_on between ${asked.from}::date and ${asked.to}::date`.execute(db)
  return rows[0]?.n ?? 0
}
