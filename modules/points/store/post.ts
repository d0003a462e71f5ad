import { type RawBuilder, sql } from 'kysely'
import type { Posting } from '../language.ts'

export interface PostingRequest {
  readonly districtId: number
  readonly postings: readonly Posting[]
  /** The entry counts the postings were worked out from. */
  readonly read: readonly { personId: string; year: number; entryCount: number }[]
  readonly at: Date
  /** Name of a CTE of the same statement: nothing is posted unless it has a row. */
  readonly onlyIf: string
}

/**
 * Two CTEs, `entries` and `standings`: appends the entries and keeps the totals (quarters 1–4, and 0 for the year) in the same statement.
 * If somebody posted to one of these years since they were read, the totals refuse to be written (23502 on points.standing) and the whole
 * statement with them: see `isPostingOvertaken`. Totals are written in key order, so that two postings never wait for each other in a ring.
 */
export function postingPart({ districtId, postings, read, at, onlyIf }: PostingRequest): RawBuilder<unknown> {
  const counts = read.map(({ personId, year, entryCount }) => ({ personId, year, entryCount }))
  return sql`
    entries as (
      insert into points.entry (district_id, entry_id, person_id, record_id, year, quarter, done_on, rule_set_id, item_code, clause,
        tenths, before_cap, reverses, cause, posted_at)
      select ${districtId}::int, p."entryId", p."personId", p."recordId", p.year, p.quarter, p."doneOn", p."ruleSetId", p."itemCode",
        p.clause, p.tenths, p."beforeCap", p.reverses, p.cause, ${at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(postings)}::jsonb) as p("entryId" uuid, "personId" uuid, "recordId" uuid, year int,
        quarter int, "doneOn" date, "ruleSetId" uuid, "itemCode" text, clause text, tenths int, "beforeCap" int, reverses uuid, cause text)
      where exists (select 1 from ${sql.id(onlyIf)})
      returning person_id, year, quarter, tenths
    ),
    standings as (
      insert into points.standing as kept (district_id, year, quarter, person_id, tenths, entries)
      select ${districtId}::int, moved.year, moved.quarter, moved.person_id, moved.tenths,
        moved.entries
      from (
        select e.year, q.quarter, e.person_id, sum(e.tenths)::int as tenths, count(*)::int as entries
        from entries e cross join lateral (values (0), (e.quarter)) as q(quarter)
        group by e.year, q.quarter, e.person_id
      ) moved
      order by moved.person_id, moved.year, moved.quarter
      on conflict (district_id, year, quarter, person_id) do update
      set tenths = kept.tenths + excluded.tenths,
        entries = case
          when kept.quarter > 0 or kept.entries = (
            select r."entryCount"
            from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) as r("personId" uuid, year int, "entryCount" int)
            where r."personId" = kept.person_id and r.year = kept.year)
          then kept.entries + excluded.entries
        end
      returning 1
    )`
}

/** True for the failure of a statement whose years were posted to since they were read: read again and try again. */
export function isPostingOvertaken(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, table, schema, constraint } = error as {
    code?: string
    table?: string
    schema?: string
    constraint?: string
  }
  if (code === '40P01' || (code === '23505' && constraint === 'reversed_once')) return true
  return code === '23502' && schema === 'points' && table === 'standing'
}
