import { type RawBuilder, sql } from 'kysely'
import type { ReadScope } from '../rules/read-scope.ts'

/** `mayRead` as a condition on `activities.activity a`: the rows a list may show to the asker. */
export function inScope(scope: ReadScope): RawBuilder<boolean> {
  if (scope.everything) return sql<boolean>`true`
  return sql<boolean>`(a.street_id = any(${scope.staffStreets}::int[]) or (a.state <> 'planned' and (
    a.street_id = any(${scope.readStreets}::int[])
    or a.community_id = any(${scope.communities}::text[])
    or (${scope.districtLevel}::boolean and a.street_id is null)
    or exists (select 1 from activities.attendance o where o.district_id = a.district_id
      and o.activity_id = a.activity_id and o.person_id = ${scope.personId}::uuid))))`
}

/** How many stand on the roster of `a`, by mark and answer, and how many opinions were heard: for a lateral join. */
export const tallies = sql`cross join lateral (
    select count(*)::int as named,
      count(*) filter (where t.mark = 'present')::int as present, count(*) filter (where t.mark = 'leave')::int as leave,
      count(*) filter (where t.answer = 'coming')::int as coming
    from activities.attendance t where t.district_id = a.district_id and t.activity_id = a.activity_id) n
  cross join lateral (
    select count(*)::int as opinions from activities.heard_opinion h
    where h.district_id = a.district_id and h.activity_id = a.activity_id) h`

/** The tallies as JSON, the same for every list. */
export const talliesJson = sql`json_build_object('named', n.named, 'present', n.present, 'leave', n.leave, 'coming', n.coming,
  'opinions', h.opinions)`

export interface Tallies {
  readonly named: number
  readonly present: number
  readonly leave: number
  readonly coming: number
  readonly opinions: number
}
