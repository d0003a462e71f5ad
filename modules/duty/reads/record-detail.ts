import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { Honour } from '../language.ts'
import type { ListedRecord } from './records-of.ts'

/** One thing that happened to a record. */
export interface StepTaken {
  readonly step: string
  readonly reason: string | null
  readonly byName: string | null
  readonly onBehalfOfName: string | null
  readonly at: string
}

export interface RecordDetail extends ListedRecord {
  readonly personName: string
  readonly submittedByName: string | null
  readonly confirmedByName: string | null
  readonly activity: { activityId: string; title: string; heldOn: string; place: string | null; state: string } | null
  readonly objection: {
    objectionId: string
    state: string
    words: string
    dueOn: string
    decision: string | null
    version: number
  } | null
  /** Those that stand, the latest year first. */
  readonly honours: readonly Honour[]
  readonly steps: readonly StepTaken[]
}

/** A record with where it came from and everything that happened to it, or null. */
export async function recordDetail(db: Sql, districtId: number, recordId: string): Promise<RecordDetail | null> {
  const { rows } = await sql<RecordDetail>`
    select r.record_id as "recordId", r.person_id as "personId", p.name as "personName", r.level, r.street_id as "streetId", r.kind,
      r.role, r.done_on as "doneOn", r.units, r.themed, r.title, r.title_en as "titleEn", r.words, r.source_kind as "sourceKind",
      r.source_id as "sourceId", r.state, r.objection_until as "objectionUntil", r.objected, r.submitted_by as "submittedBy",
      r.on_behalf as "onBehalf", r.submitted_at as "submittedAt", r.confirmed_at as "confirmedAt", r.version,
      case when r.state in ('returned', 'rejected', 'withdrawn', 'struck') then (
        select t.reason from duty.step t where t.district_id = r.district_id and t.record_id = r.record_id
        order by t.step_id desc limit 1) end as reason,
      b.name as "submittedByName", c.name as "confirmedByName",
      (select t.by_person from duty.step t where t.district_id = r.district_id and t.record_id = r.record_id and t.step = 'street-passed'
        order by t.step_id desc limit 1) as "streetReviewedBy",
      (select json_build_object('activityId', a.activity_id, 'title', a.title, 'heldOn', a.held_on, 'place', a.place, 'state', a.state)
        from activities.activity a
        where a.district_id = r.district_id and a.activity_id = r.source_id and r.source_kind = 'attendance') as activity,
      (select json_build_object('objectionId', o.objection_id, 'state', o.state, 'words', o.words, 'dueOn', o.due_on,
          'decision', o.decision, 'version', o.version)
        from duty.objection o where o.district_id = r.district_id and o.record_id = r.record_id
        order by o.opened_at desc limit 1) as objection,
      (select coalesce(json_agg(json_build_object('honourId', h.honour_id, 'kind', h.kind, 'year', h.year, 'awardedBy', h.awarded_by,
          'awardedOn', h.awarded_on, 'version', h.version) order by h.year desc, h.honour_id), '[]')
        from duty.honour h where h.district_id = r.district_id and h.record_id = r.record_id and h.taken_back_at is null) as honours,
      (select coalesce(json_agg(json_build_object('step', t.step, 'reason', t.reason, 'byName', bp.name, 'onBehalfOfName', fp.name,
          'at', t.at) order by t.at, t.step_id), '[]')
        from duty.step t
        left join roster.person bp on bp.district_id = t.district_id and bp.person_id = t.by_person
        left join roster.person fp on fp.district_id = t.district_id and fp.person_id = t.on_behalf_of
        where t.district_id = r.district_id and t.record_id = r.record_id) as steps
    from duty.record r
    join roster.person p on p.district_id = r.district_id and p.person_id = r.person_id
    left join roster.person b on b.district_id = r.district_id and b.person_id = r.submitted_by
    left join roster.person c on c.district_id = r.district_id and c.person_id = r.confirmed_by
    where r.district_id = ${districtId} and r.record_id = ${recordId}::uuid`.execute(db)
  return rows[0] ?? null
}
