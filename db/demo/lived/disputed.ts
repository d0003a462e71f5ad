import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Lived } from './moments.ts'

export interface Disputed {
  recordId: string
  personId: string
  streetId: number
  activityId: string
  closedAt: Date
  units: number
}

/** What kind of fact somebody objects to, and when it has to be open to objection. */
export interface Wanted {
  /** null: wherever it is. */
  streetId: number | null
  kind?: string
  personId?: string
  closedAfter: CivilDate
  closedBefore: CivilDate
  /** The last day for objecting must not lie before it. */
  stillOpenOn?: CivilDate
}

/** The newest closed record of a district deputy that fits, not yet objected to; undefined where there is none. */
export async function disputed(lived: Lived, wanted: Wanted): Promise<Disputed | undefined> {
  const { streetId, kind = null, personId = null, closedAfter, closedBefore, stillOpenOn = closedBefore } = wanted
  const found = await sql<Disputed>`
    select r.record_id as "recordId", r.person_id as "personId", r.street_id as "streetId", r.source_id as "activityId",
      r.confirmed_at as "closedAt", r.units
    from duty.record r
    where r.district_id = ${lived.districtId} and r.level = 'district'
      and r.source_kind = 'attendance' and r.state = 'confirmed' and r.objection_until >= ${stillOpenOn}::date
      and r.done_on between ${closedAfter}::date - 1 and ${closedBefore}::date
      and (${streetId}::int is null or r.street_id = ${streetId}::int) and r.street_id is not null
      and (${kind}::text is null or r.kind = ${kind}::text) and (${personId}::uuid is null or r.person_id = ${personId}::uuid)
      and r.confirmed_at between (${closedAfter}::date - 1) + time '16:00' and ${closedBefore}::date + time '00:00'
      and not exists (select from duty.objection o where o.district_id = r.district_id and o.person_id = r.person_id)
    order by r.confirmed_at desc, r.record_id limit 1`.execute(lived.database.district(lived.districtId))
  return found.rows[0]
}

/** A district deputy of the street who is not on the activity's list and has objected to nothing yet. */
export async function missedBy(lived: Lived, fact: Disputed, on: CivilDate): Promise<string | undefined> {
  const others = await sql<{ personId: string }>`
    select person_id as "personId" from activities.attendance
    where district_id = ${lived.districtId} and activity_id = ${fact.activityId}::uuid
    union select person_id from duty.objection where district_id = ${lived.districtId}`.execute(
    lived.database.district(lived.districtId),
  )
  const taken = new Set(others.rows.map((row) => row.personId))
  return lived.ground.serving(fact.streetId, on).find((one) => one.level === 'district' && !taken.has(one.personId))
    ?.personId
}
