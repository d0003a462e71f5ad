import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ObjectionSubject } from '../language.ts'

/** An objection with what it is about. */
export interface ListedObjection extends ObjectionSubject {
  readonly personName: string
  readonly streetName: string | null
  readonly streetNameEn: string | null
  readonly words: string
  readonly openedAt: Date
  readonly openedByName: string | null
  readonly dueOn: CivilDate
  readonly decision: string | null
  readonly decidedByName: string | null
  readonly decidedAt: Date | null
  /** The record objected to; or the activity a record is missing from. */
  readonly kind: string | null
  readonly title: string | null
  readonly titleEn: string | null
  readonly doneOn: CivilDate | null
  /** The mark that stands against the deputy on the activity's roster. */
  readonly mark: string | null
  readonly role: string | null
  readonly units: number | null
}

export interface ObjectionsQuery {
  readonly districtId: number
  /** Null: everybody's. */
  readonly personId: string | null
  readonly streetIds: readonly number[] | null
  readonly waiting: boolean
  /** Due before this day; null: whenever. */
  readonly dueBefore: CivilDate | null
  /** Raised since then; null: whenever. */
  readonly since: string | null
  /** This one alone, whatever its state; null: all. */
  readonly objectionId: string | null
  readonly after: { dueOn: CivilDate; objectionId: string } | null
  readonly limit: number
}

/** One more row than asked for; what is due first comes first. */
export async function objections(db: Sql, query: ObjectionsQuery): Promise<ListedObjection[]> {
  const { rows } = await sql<ListedObjection>`
    select o.objection_id as "objectionId", o.person_id as "personId", p.name as "personName", o.street_id as "streetId",
      s.name as "streetName", s.name_en as "streetNameEn", o.record_id as "recordId", o.activity_id as "activityId", o.words, o.state,
      o.opened_at as "openedAt", b.name as "openedByName", o.due_on as "dueOn", o.decision, d.name as "decidedByName",
      o.decided_at as "decidedAt", o.version, coalesce(r.kind, a.kind) as kind, coalesce(r.title, a.title) as title,
      coalesce(r.title_en, a.title_en) as "titleEn", coalesce(r.done_on, a.held_on) as "doneOn", t.mark, r.role, r.units
    from duty.objection o
    join roster.person p on p.district_id = o.district_id and p.person_id = o.person_id
    left join roster.person b on b.district_id = o.district_id and b.person_id = o.opened_by
    left join roster.person d on d.district_id = o.district_id and d.person_id = o.decided_by
    left join districts.street s on s.district_id = o.district_id and s.street_id = o.street_id
    left join duty.record r on r.district_id = o.district_id and r.record_id = o.record_id
    left join activities.activity a on a.district_id = o.district_id and a.activity_id = o.activity_id
    left join activities.attendance t on t.district_id = o.district_id and t.activity_id = o.activity_id and t.person_id = o.person_id
    where o.district_id = ${query.districtId}
      ${stateOf(query)}
      ${query.personId === null ? sql`` : sql`and o.person_id = ${query.personId}::uuid`}
      ${query.streetIds === null ? sql`` : sql`and o.street_id = any(${query.streetIds}::int[])`}
      ${query.dueBefore === null ? sql`` : sql`and o.due_on < ${query.dueBefore}::date`}
      ${query.since === null ? sql`` : sql`and o.opened_at >= ${query.since}::timestamptz`}
      ${query.after === null ? sql`` : sql`and (o.due_on, o.objection_id) > (${query.after.dueOn}::date, ${query.after.objectionId}::uuid)`}
    order by o.due_on, o.objection_id
    limit ${query.limit + 1}`.execute(db)
  return rows
}

function stateOf({ objectionId, waiting }: ObjectionsQuery): RawBuilder<unknown> {
  if (objectionId !== null) return sql`and o.objection_id = ${objectionId}::uuid`
  return waiting ? sql`and o.state in ('open', 'verifying')` : sql`and o.state not in ('open', 'verifying')`
}
