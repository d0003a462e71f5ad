import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface CountsAsked {
  readonly districtId: number
  /** Null: all streets and the district itself. */
  readonly streetIds: readonly number[] | null
  readonly from: CivilDate
  readonly to: CivilDate
}

/** 场次, 人次 and opinions of one kind; those present also by the level under which they came. */
export interface KindCount {
  readonly kind: string
  /** Held (closed or summarised), cancelled ones excluded. */
  readonly sessions: number
  /** Of these, with somebody present. */
  readonly sessionsAttended: number
  readonly themed: number
  readonly attendances: number
  readonly byLevel: Readonly<Partial<Record<Level, number>>>
  readonly opinions: number
}

/** What was held between two civil dates, by the date of the deed. */
export async function countsByKind(db: Sql, asked: CountsAsked): Promise<KindCount[]> {
  const found = await sql<KindCount>`
    with held as (
      select a.activity_id, a.kind, a.theme is not null as themed from activities.activity a
      where a.district_id = ${asked.districtId} and a.held_on between ${asked.from}::date and ${asked.to}::date
        and a.state in ('closed', 'summarised')
        and (${asked.streetIds}::int[] is null or a.street_id = any(${asked.streetIds}::int[]))),
    present as (
      select h.kind, t.level, count(*)::int as n from held h
      join activities.attendance t on t.district_id = ${asked.districtId} and t.activity_id = h.activity_id
      where t.mark = 'present' group by h.kind, t.level),
    attended as (
      select h.kind, count(*)::int as n from held h where exists (
        select 1 from activities.attendance t where t.district_id = ${asked.districtId} and t.activity_id = h.activity_id
          and t.mark = 'present') group by h.kind),
    heard as (
      select h.kind, count(*)::int as n from held h
      join activities.heard_opinion o on o.district_id = ${asked.districtId} and o.activity_id = h.activity_id
      group by h.kind)
    select h.kind, count(*)::int as sessions, count(*) filter (where h.themed)::int as themed,
      coalesce((select n from attended where attended.kind = h.kind), 0) as "sessionsAttended",
      coalesce((select sum(n)::int from present where present.kind = h.kind), 0) as attendances,
      coalesce((select json_object_agg(level, n) from present where present.kind = h.kind), '{}'::json) as "byLevel",
      coalesce((select n from heard where heard.kind = h.kind), 0) as opinions
    from held h group by h.kind order by h.kind`.execute(db)
  return found.rows
}
