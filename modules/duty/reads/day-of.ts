import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { type ListedRecord, recordsOf } from './records-of.ts'

/** Where the deputy stood on a roster that day. */
export interface AttendanceThatDay {
  readonly activityId: string
  readonly kind: string
  readonly title: string
  readonly titleEn: string
  readonly activityState: string
  readonly mark: string
  readonly level: string
  readonly closedAt: Date | null
  readonly organiserStreetId: number | null
}

/** Everything about one deputy and one day: rosters, records, open objections. */
export interface DutyDay {
  readonly attendances: readonly AttendanceThatDay[]
  readonly records: readonly ListedRecord[]
  readonly objections: readonly {
    objectionId: string
    activityId: string | null
    recordId: string | null
    state: string
    dueOn: CivilDate
  }[]
}

const MOST = 50

/** What the house knows of this deputy's day, to answer "why don't I have points for it?". */
export async function dutyDay(db: Sql, districtId: number, personId: string, day: CivilDate): Promise<DutyDay> {
  const [attendances, records, objections] = await Promise.all([
    attendancesOn(db, districtId, personId, day),
    recordsOf(db, {
      districtId,
      personId,
      year: Number(day.slice(0, 4)),
      kind: null,
      states: null,
      after: dayAfter(day),
      limit: MOST,
    }),
    objectionsOn(db, districtId, personId, day),
  ])
  return { attendances, records: records.filter((record) => record.doneOn === day), objections }
}

/** The highest possible key of that day, so that the list starts with it. */
function dayAfter(day: CivilDate): { doneOn: CivilDate; recordId: string } {
  return { doneOn: day, recordId: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }
}

async function attendancesOn(
  db: Sql,
  districtId: number,
  personId: string,
  day: CivilDate,
): Promise<AttendanceThatDay[]> {
  const { rows } = await sql<AttendanceThatDay>`
    select a.activity_id as "activityId", a.kind, a.title, a.title_en as "titleEn", a.state as "activityState", t.mark, t.level,
      a.closed_at as "closedAt", a.street_id as "organiserStreetId"
    from activities.activity a
    join activities.attendance t on t.district_id = a.district_id and t.activity_id = a.activity_id
    where a.district_id = ${districtId} and a.held_on = ${day}::date and t.person_id = ${personId}::uuid
    order by a.starts_at, a.activity_id
    limit ${MOST}`.execute(db)
  return rows
}

async function objectionsOn(
  db: Sql,
  districtId: number,
  personId: string,
  day: CivilDate,
): Promise<DutyDay['objections']> {
  const { rows } = await sql<DutyDay['objections'][number]>`
    select o.objection_id as "objectionId", o.activity_id as "activityId", o.record_id as "recordId", o.state, o.due_on as "dueOn"
    from duty.objection o
    left join duty.record r on r.district_id = o.district_id and r.record_id = o.record_id
    left join activities.activity a on a.district_id = o.district_id and a.activity_id = o.activity_id
    where o.district_id = ${districtId} and o.person_id = ${personId}::uuid and coalesce(r.done_on, a.held_on) = ${day}::date
    order by o.objection_id
    limit ${MOST}`.execute(db)
  return rows
}
