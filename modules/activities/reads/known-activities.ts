import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface KnownActivityRow {
  activityId: string
  externalId: string | null
  kind: string
  title: string
  heldOn: CivilDate
  streetId: number | null
  communityId: string | null
  personIds: string[]
}

/** Activities a list may speak of, who was present included: by external id, or held on one of the days. Cancelled ones do not count. */
export async function knownActivities(
  db: Sql,
  districtId: number,
  asked: { externalIds: readonly string[]; days: readonly CivilDate[] },
): Promise<KnownActivityRow[]> {
  const found = await sql<KnownActivityRow>`
    with meant as (
      select activity_id from activities.activity where district_id = ${districtId} and external_id = any(${asked.externalIds}::text[])
      union select activity_id from activities.activity where district_id = ${districtId} and held_on = any(${asked.days}::date[])),
    came as (
      select t.activity_id, array_agg(t.person_id) as people from activities.attendance t
      where t.district_id = ${districtId} and t.mark = 'present' and t.activity_id in (select activity_id from meant)
      group by t.activity_id)
    select a.activity_id as "activityId", a.external_id as "externalId", a.kind, a.title, a.held_on as "heldOn", a.street_id as "streetId",
      a.community_id as "communityId", coalesce(came.people, '{}') as "personIds"
    from activities.activity a left join came on came.activity_id = a.activity_id
    where a.district_id = ${districtId} and a.state <> 'cancelled' and a.activity_id in (select activity_id from meant)`.execute(
    db,
  )
  return found.rows
}
