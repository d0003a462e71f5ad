import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import { hourOf, type Knock } from '../rules/knock.ts'

/**
 * The CTEs `knocked` and `weighed` (held, over): counts somebody knocking and says whether it was too often. Buckets are taken in one order, so that two who
 * knock at once wait for each other and never in a ring. Counts older than a day go with the first knock of an hour.
 */
export function knockPart(districtId: number, knocks: readonly Knock[], now: Date): RawBuilder<unknown> {
  if (knocks.length === 0) return sql`weighed as (select false as held, false as over)`
  const bounds = sql`jsonb_to_recordset(${JSON.stringify(knocks)}::jsonb) as x(bucket text, soft int, hard int)`
  return sql`knocked as (
      insert into opinions.knock as k (district_id, bucket, hour, times)
      select ${districtId}::int, x.bucket, ${hourOf(now)}::timestamptz, 1 from ${bounds} order by x.bucket
      on conflict (district_id, bucket, hour) do update set times = k.times + 1
      returning bucket, times),
    swept as (
      delete from opinions.knock where district_id = ${districtId}::int and (bucket, hour) in (
        select o.bucket, o.hour from opinions.knock o
        where o.district_id = ${districtId}::int and o.hour < ${hourOf(now)}::timestamptz - interval '1 day'
          and exists (select 1 from knocked where times = 1) limit 200 for update skip locked)),
    weighed as (
      select coalesce(bool_or(k.times > x.soft), false) as held, coalesce(bool_or(k.times > x.hard), false) as over
      from knocked k join ${bounds} on x.bucket = k.bucket)`
}

/** Counts knocks by themselves; true where one of them was too many. */
export async function knock(db: Sql, districtId: number, knocks: readonly Knock[], now: Date): Promise<boolean> {
  const { rows } = await sql<{ over: boolean }>`
    with ${knockPart(districtId, knocks, now)} select over from weighed`.execute(db)
  return rows[0]?.over ?? false
}

/** Was knocked too often already this hour? Counts nothing. */
export async function knockedOut(db: Sql, districtId: number, knocks: readonly Knock[], now: Date): Promise<boolean> {
  const { rows } = await sql<{ out: boolean }>`
    select coalesce(bool_or(k.times >= x.hard), false) as out
    from jsonb_to_recordset(${JSON.stringify(knocks)}::jsonb) as x(bucket text, hard int)
    join opinions.knock k on k.district_id = ${districtId} and k.bucket = x.bucket and k.hour = ${hourOf(now)}::timestamptz`.execute(
    db,
  )
  return rows[0]?.out ?? false
}
