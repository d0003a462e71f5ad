import { type RawBuilder, sql } from 'kysely'
import type { NewRecord, RecordState } from '../language.ts'

export interface RecordsPart {
  readonly districtId: number
  readonly records: readonly NewRecord[]
  /** Name of a CTE of the same statement: nothing is inserted unless it has a row. */
  readonly onlyIf: string
}

/** Statement part: inserts duty records and returns their `record_id`. The same fact of the same source is never inserted twice. */
export function recordsPart({ districtId, records, onlyIf }: RecordsPart): RawBuilder<{ record_id: string }> {
  return sql<{ record_id: string }>`
    insert into duty.record (district_id, record_id, person_id, mandate_id, level, street_id, kind, role, done_on, units, themed, title,
      title_en, words, source_kind, source_id, state, objection_until, submitted_at, submitted_by, on_behalf, confirmed_at, confirmed_by,
      external_id)
    select ${districtId}::int, x."recordId", x."personId", x."mandateId", x.level, x."streetId", x.kind, x.role, x."doneOn", x.units,
      x.themed, x.title, x."titleEn", x.words, x."sourceKind", x."sourceId", x.state, x."objectionUntil", x."submittedAt",
      x."submittedBy", x."onBehalf", x."confirmedAt", x."confirmedBy", x."externalId"
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as x("recordId" uuid, "personId" uuid, "mandateId" uuid, level text,
      "streetId" int, kind text, role text, "doneOn" date, units int, themed boolean, title text, "titleEn" text, words text,
      "sourceKind" text, "sourceId" uuid, state text, "objectionUntil" date, "submittedAt" timestamptz, "submittedBy" uuid,
      "onBehalf" boolean, "confirmedAt" timestamptz, "confirmedBy" uuid, "externalId" text)
    where exists (select 1 from ${sql.id(onlyIf)})
    on conflict (district_id, source_kind, source_id, person_id) do nothing
    returning record_id`
}

/** What becomes of a record. What is left out stays as it is. */
export interface RecordMove {
  readonly recordId: string
  /** The version it was read at. */
  readonly version: number
  readonly to: RecordState
  readonly role?: string | undefined
  readonly units?: number | undefined
  readonly themed?: boolean | undefined
  readonly objected?: boolean | undefined
  /** What a resubmission says anew. */
  readonly title?: string | undefined
  readonly words?: string | null | undefined
}

/** Statement part: locks the records that are still as they were read, and returns their `record_id`. */
export function heldRecordsPart(
  districtId: number,
  moves: readonly Pick<RecordMove, 'recordId' | 'version'>[],
): RawBuilder<unknown> {
  const read = moves.map(({ recordId, version }) => ({ recordId, version }))
  return sql`
    select r.record_id from duty.record r
    join jsonb_to_recordset(${JSON.stringify(read)}::jsonb) as x("recordId" uuid, version int) on x."recordId" = r.record_id
    where r.district_id = ${districtId} and r.version = x.version
    order by r.record_id
    for update of r`
}

/** Statement part: one row if the CTE `held` has all it should, else none. Whatever asks `onlyIf` it then happens wholly or not at all. */
export function allHeldPart(held: string, expected: number): RawBuilder<unknown> {
  return sql`select 1 as whole where (select count(*) from ${sql.id(held)}) = ${expected}::int`
}

/** Statement part: moves records held before, and returns `record_id`, `state`, `version`. */
export function moveRecordsPart(request: {
  districtId: number
  moves: readonly RecordMove[]
  by: string | null
  at: Date
  onlyIf: string
}): RawBuilder<unknown> {
  return sql`
    update duty.record r
    set state = x.to, version = r.version + 1,
      role = coalesce(x.role, r.role), units = coalesce(x.units, r.units), themed = coalesce(x.themed, r.themed),
      objected = coalesce(x.objected, r.objected), title = coalesce(x.title, r.title), words = coalesce(x.words, r.words),
      submitted_at = case when x.to = 'submitted' then ${request.at}::timestamptz else r.submitted_at end,
      confirmed_at = case when x.to = 'confirmed' and r.state <> 'confirmed' then ${request.at}::timestamptz else r.confirmed_at end,
      confirmed_by = case when x.to = 'confirmed' and r.state <> 'confirmed' then ${request.by}::uuid else r.confirmed_by end
    from jsonb_to_recordset(${JSON.stringify(request.moves)}::jsonb) as x("recordId" uuid, version int, "to" text, role text, units int,
      themed boolean, objected boolean, title text, words text)
    where r.district_id = ${request.districtId} and r.record_id = x."recordId"
      and exists (select 1 from ${sql.id(request.onlyIf)})
    returning r.record_id, r.state, r.version`
}

/** Statement part: moves one record alone if it is still as it was read, without a lock before; returns its `record_id`. */
export function moveOneRecordPart(request: {
  districtId: number
  move: RecordMove
  by: string | null
  at: Date
}): RawBuilder<unknown> {
  const { move, by, at } = request
  const said = {
    role: move.role,
    units: move.units,
    themed: move.themed,
    objected: move.objected,
    title: move.title,
    words: move.words,
  }
  const columns = Object.entries(said).filter(([, value]) => value !== undefined && value !== null)
  return sql`
    update duty.record
    set state = ${move.to}, version = version + 1
      ${sql.join(
        columns.map(([column, value]) => sql`, ${sql.id(column)} = ${value}`),
        sql``,
      )}
      ${move.to === 'submitted' ? sql`, submitted_at = ${at}::timestamptz` : sql``}
      ${
        move.to === 'confirmed'
          ? sql`, confirmed_at = case when state = 'confirmed' then confirmed_at else ${at}::timestamptz end,
            confirmed_by = case when state = 'confirmed' then confirmed_by else ${by}::uuid end`
          : sql``
      }
    where district_id = ${request.districtId} and record_id = ${move.recordId}::uuid and version = ${move.version}
    returning record_id`
}

/** What happened to a record, for its file. */
export interface NewStep {
  readonly stepId: string
  readonly recordId: string
  readonly step: string
  readonly reason: string | null
}

/** Statement part: writes steps. They are never changed. */
export function stepsPart(request: {
  districtId: number
  steps: readonly NewStep[]
  by: string | null
  onBehalfOf: string | null
  at: Date
  onlyIf: string
}): RawBuilder<unknown> {
  const [one, ...more] = request.steps
  const single = one !== undefined && more.length === 0
  const lines = single
    ? sql`(values (${one.stepId}::uuid, ${one.recordId}::uuid, ${one.step}::text, ${one.reason}::text))
        as x("stepId", "recordId", step, reason)`
    : sql`jsonb_to_recordset(${JSON.stringify(request.steps)}::jsonb) as x("stepId" uuid, "recordId" uuid, step text, reason text)`
  return sql`
    insert into duty.step (district_id, step_id, record_id, step, reason, by_person, on_behalf_of, at)
    select ${request.districtId}::int, x."stepId", x."recordId", x.step, x.reason, ${request.by}::uuid, ${request.onBehalfOf}::uuid,
      ${request.at}::timestamptz
    from ${lines}
    where exists (select 1 from ${sql.id(request.onlyIf)})
    returning record_id`
}
