import { type RawBuilder, sql } from 'kysely'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { kindOf } from '../../activities/language.ts'
import type { RecordSubject, SpotFlag } from '../language.ts'
import { type Neighbour, spotFlags } from '../rules/flags.ts'

/** A self-report that waits, with all a reviewer looks at. */
export interface WaitingRecord extends RecordSubject {
  readonly titleEn: string
  readonly personName: string
  readonly streetName: string | null
  readonly streetNameEn: string | null
  readonly words: string | null
  readonly submittedAt: Date
  readonly submittedByName: string | null
  readonly flags: readonly SpotFlag[]
}

export interface QueueQuery {
  readonly districtId: number
  /** What it waits for: the street's look, or the district's word. */
  readonly stage: 'street' | 'district'
  /** Null: all streets. */
  readonly streetIds: readonly number[] | null
  /** Only what came to this stage since then. */
  readonly since?: string | null
  readonly after: { submittedAt: string; recordId: string } | null
  readonly limit: number
}

type Row = Omit<WaitingRecord, 'flags'> & { neighbours: NeighbourRow[] | null }
type NeighbourRow = [
  recordId: string,
  kind: string,
  doneOn: string,
  title: string,
  sourceKind: string,
  units: number,
  submittedOn: string,
]

/** Records near enough to be compared: a year back, at most so many a deputy. */
const NEIGHBOURS = 150

/** What flags can look at: the same day, the same kind of deed, or handed in within days of it. The rest of the year stays unread. */
const COMPARED = sql`(n.done_on = r.done_on or n.kind = r.kind
  or n.submitted_at between r.submitted_at - interval '4 days' and r.submitted_at + interval '4 days')`

/** The day in Shanghai, as the kernel counts it (UTC+8 without daylight saving): worked out here, thousands of rows a page. */
const SUBMITTED_ON = sql`((n.submitted_at at time zone 'UTC') + interval '8 hours')::date`

/**
 * One more row than asked for, the longest waiting first, and how many wait in all (counting stops at 1,000). Served by the partial index of
 * waiting records.
 */
export async function reviewQueue(db: Sql, query: QueueQuery): Promise<{ rows: WaitingRecord[]; waiting: number }> {
  const { rows } = await sql<Row & { waiting: number }>`
    select (${countPart(query)}) as waiting, r.record_id as "recordId", r.person_id as "personId", p.name as "personName", r.level, r.street_id as "streetId",
      s.name as "streetName", s.name_en as "streetNameEn", r.kind, r.role, r.done_on as "doneOn", r.units, r.themed, r.title, r.title_en as "titleEn", r.words,
      r.source_kind as "sourceKind", r.source_id as "sourceId", r.state, r.objection_until as "objectionUntil", r.objected,
      r.submitted_by as "submittedBy", r.on_behalf as "onBehalf", r.submitted_at as "submittedAt", b.name as "submittedByName",
      r.version,
      (select t.by_person from duty.step t where t.district_id = r.district_id and t.record_id = r.record_id and t.step = 'street-passed'
        order by t.step_id desc limit 1) as "streetReviewedBy",
      (select json_agg(json_build_array(n.record_id, n.kind, n.done_on, n.title, n.source_kind, n.units, ${SUBMITTED_ON}))
        from (
          select * from duty.record n
          where n.district_id = r.district_id and n.person_id = r.person_id
            and n.done_on between r.done_on - 365 and r.done_on + 31
            and n.state in ('submitted', 'street_reviewed', 'confirmed') and ${COMPARED}
          order by n.done_on desc, n.record_id desc limit ${NEIGHBOURS}
        ) n) as neighbours
    from duty.record r
    join roster.person p on p.district_id = r.district_id and p.person_id = r.person_id
    left join roster.person b on b.district_id = r.district_id and b.person_id = r.submitted_by
    left join districts.street s on s.district_id = r.district_id and s.street_id = r.street_id
    where r.district_id = ${query.districtId} and r.state = ${waitingFor(query)}
      ${inStreets('r', query)}
      ${cameSince(query, 'r')}
      ${query.after === null ? sql`` : sql`and (r.submitted_at, r.record_id) > (${query.after.submittedAt}::timestamptz, ${query.after.recordId}::uuid)`}
    order by r.submitted_at, r.record_id
    limit ${query.limit + 1}`.execute(db)
  const waiting = rows[0]?.waiting ?? (query.after === null ? 0 : await waitingCount(db, query))
  return {
    waiting,
    rows: rows.map(({ neighbours, waiting: _counted, ...row }) => ({ ...row, flags: flagsOf(row, neighbours ?? []) })),
  }
}

/** Came to this stage since then: to the street by being handed in, to the district by the street's word. */
function cameSince({ stage, since = null }: QueueQuery, record: 'r' | 'w'): RawBuilder<unknown> {
  if (since === null) return sql``
  if (stage === 'street') return sql`and ${sql.ref(`${record}.submitted_at`)} >= ${since}::timestamptz`
  return sql`and exists (select 1 from duty.step c where c.district_id = ${sql.ref(`${record}.district_id`)}
    and c.record_id = ${sql.ref(`${record}.record_id`)} and c.step in ('street-passed', 'entered-for') and c.at >= ${since}::timestamptz)`
}

/** A page behind the last row has no row to carry the count. */
async function waitingCount(db: Sql, query: QueueQuery): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select (${countPart(query)}) as waiting`.execute(db)
  return rows[0]?.waiting ?? 0
}

/** Written out, so that the kept plan can use the index of waiting records. */
function waitingFor(query: QueueQuery): RawBuilder<unknown> {
  return query.stage === 'street' ? sql`'submitted'` : sql`'street_reviewed'`
}

/** One street is compared as one: for a list of unknown length the server would plan anew at every call. */
function inStreets(row: string, { streetIds }: QueueQuery): RawBuilder<unknown> {
  if (streetIds === null) return sql``
  const street = sql.ref(`${row}.street_id`)
  return streetIds.length === 1
    ? sql`and ${street} = ${streetIds[0]}::int`
    : sql`and ${street} = any(${streetIds}::int[])`
}

function countPart(query: QueueQuery): RawBuilder<number> {
  return sql<number>`
    select count(*)::int from (
      select 1 from duty.record w
      where w.district_id = ${query.districtId} and w.state = ${waitingFor(query)}
        ${inStreets('w', query)}
        ${cameSince(query, 'w')}
      limit 1000
    ) w`
}

function flagsOf(row: Omit<Row, 'neighbours'>, neighbours: NeighbourRow[]): SpotFlag[] {
  const own = neighbour([
    row.recordId,
    row.kind,
    row.doneOn,
    row.title,
    row.sourceKind,
    row.units,
    civilDateOf(row.submittedAt),
  ])
  return spotFlags(own, neighbours.map(neighbour))
}

function neighbour([recordId, kind, doneOn, title, sourceKind, units, submittedOn]: NeighbourRow): Neighbour {
  const halfDays = kindOf(kind)?.record?.units === 'half_days' ? units : 0
  return { recordId, kind, doneOn, title, sourceKind, halfDays, submittedOn }
}
