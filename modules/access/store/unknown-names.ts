import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'

/** Until when a name nobody has is paused; null: it is not. */
export async function unknownPausedUntil(db: Sql, districtId: number, name: string): Promise<Date | null> {
  const found = await sql<{ until: Date | null }>`
    select max(window_start) as until from access.throttle
    where district_id = ${districtId} and bucket = ${pauseOf(name)}`.execute(db)
  return found.rows[0]?.until ?? null
}

/** Counts a wrong try with a name nobody has; at the bound it pauses until `pauseUntil` and counting starts again, as for an account. */
export async function countUnknown(
  db: Sql,
  districtId: number,
  name: string,
  bound: number,
  pauseUntil: Date,
): Promise<void> {
  await sql`
    with counted as (
      insert into access.throttle as t (district_id, bucket, window_start, tries)
      values (${districtId}, ${name}, 'epoch', 1)
      on conflict (district_id, bucket, window_start) do update
        set tries = case when t.tries + 1 >= ${bound} then 0 else t.tries + 1 end
      returning tries)
    insert into access.throttle (district_id, bucket, window_start, tries)
    select ${districtId}::int, ${pauseOf(name)}::text, ${pauseUntil}::timestamptz, 1 from counted where tries = 0
    on conflict do nothing`.execute(db)
}

const pauseOf = (name: string): string => `paused ${name}`
