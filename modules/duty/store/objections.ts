import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ObjectionState, ObjectionSubject } from '../language.ts'
import {
  allHeldPart,
  heldRecordsPart,
  moveRecordsPart,
  type NewStep,
  type RecordMove,
  stepsPart,
} from './record-parts.ts'

export interface NewObjection {
  readonly objectionId: string
  readonly personId: string
  readonly streetId: number | null
  readonly recordId: string | null
  readonly activityId: string | null
  readonly words: string
  readonly dueOn: CivilDate
}

/**
 * Opens an objection, marks the record (it keeps standing) and writes the trace, in one statement. Answers false where the record changed
 * meanwhile, or an objection about the same activity is open already.
 */
export async function openObjection(
  db: Sql,
  objection: NewObjection,
  marked: { move: RecordMove; step: NewStep } | null,
  fact: AuditFact,
): Promise<boolean> {
  const { districtId, personId: by, onBehalfOf } = fact.doer
  const moves = marked ? [marked.move] : []
  const { rows } = await sql<{ opened: boolean }>`
    with held as (${heldRecordsPart(districtId, moves)}),
      go as (${allHeldPart('held', moves.length)}),
      opened as (
        insert into duty.objection (district_id, objection_id, person_id, street_id, record_id, activity_id, words, state, opened_at,
          opened_by, due_on)
        select ${districtId}::int, ${objection.objectionId}::uuid, ${objection.personId}::uuid, ${objection.streetId}::int,
          ${objection.recordId}::uuid, ${objection.activityId}::uuid, ${objection.words}::text, 'open', ${fact.at}::timestamptz, ${by}::uuid,
          ${objection.dueOn}::date
        from go
        where not exists (
          select 1 from duty.objection o
          where o.district_id = ${districtId} and o.person_id = ${objection.personId}::uuid and o.state in ('open', 'verifying')
            and o.record_id is null and o.activity_id = ${objection.activityId}::uuid and ${objection.recordId}::uuid is null)
        returning objection_id),
      moved as (${moveRecordsPart({ districtId, moves, by, at: fact.at, onlyIf: 'opened' })}),
      steps as (${stepsPart({ districtId, steps: marked ? [marked.step] : [], by, onBehalfOf, at: fact.at, onlyIf: 'opened' })}),
      trace as (${auditInsert(fact, { onlyIf: 'opened' })})
    select exists (select 1 from opened) as opened`.execute(db)
  return rows[0]?.opened === true
}

/** An objection as policies see it, or null. */
export async function objectionSubject(
  db: Sql,
  districtId: number,
  objectionId: string,
): Promise<ObjectionSubject | null> {
  const { rows } = await sql<ObjectionSubject>`
    select objection_id as "objectionId", person_id as "personId", street_id as "streetId", record_id as "recordId",
      activity_id as "activityId", state, version
    from duty.objection
    where district_id = ${districtId} and objection_id = ${objectionId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** Statement part: moves an objection still as it was read, and returns its `objection_id`. A decision is kept with who and when. */
export function moveObjectionPart(request: {
  districtId: number
  objection: Pick<ObjectionSubject, 'objectionId' | 'version'>
  to: ObjectionState
  decision: string | null
  by: string | null
  at: Date
}): RawBuilder<unknown> {
  const decided = request.to === 'adjusted' || request.to === 'kept'
  return sql`
    update duty.objection set state = ${request.to}, version = version + 1, decision = coalesce(${request.decision}::text, decision),
      decided_by = case when ${decided}::boolean then ${request.by}::uuid else decided_by end,
      decided_at = case when ${decided}::boolean then ${request.at}::timestamptz else decided_at end
    where district_id = ${request.districtId} and objection_id = ${request.objection.objectionId}::uuid
      and version = ${request.objection.version} and state in ('open', 'verifying')
    returning objection_id`
}

/** Moves an objection without touching points (verifying, withdrawn). Answers false where it changed meanwhile. */
export async function moveObjection(
  db: Sql,
  request: {
    objection: ObjectionSubject
    to: ObjectionState
    /** The record it was about: its mark goes when the objection does. */
    unmark: { move: RecordMove; step: NewStep } | null
  },
  fact: AuditFact,
): Promise<boolean> {
  const { districtId, personId: by, onBehalfOf } = fact.doer
  const moves = request.unmark ? [request.unmark.move] : []
  const part = moveObjectionPart({
    districtId,
    objection: request.objection,
    to: request.to,
    decision: null,
    by,
    at: fact.at,
  })
  const { rows } = await sql<{ done: boolean }>`
    with decided as (${part}),
      moved as (${moveRecordsPart({ districtId, moves, by, at: fact.at, onlyIf: 'decided' })}),
      steps as (${stepsPart({ districtId, steps: request.unmark ? [request.unmark.step] : [], by, onBehalfOf, at: fact.at, onlyIf: 'decided' })}),
      trace as (${auditInsert(fact, { onlyIf: 'decided' })})
    select exists (select 1 from decided) as done`.execute(db)
  return rows[0]?.done === true
}
