import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** What waits, is late, or happened since yesterday, as counts; `streetIds` null means the whole district. */
export interface WhatWaits {
  toClose: number
  sessionsUnreported: number
  streetReviews: number
  districtReviews: number
  objections: number
  lateToClose: number
  lateObjections: number
  closedSince: number
  registeredSince: number
  coming: number
}

/** All counts of the home page in one statement. Late: three days after the activity, or past the objection's day. */
export async function whatWaits(
  db: Sql,
  asked: { districtId: number; streetIds: readonly number[] | null; today: CivilDate; since: Date },
): Promise<WhatWaits> {
  const { districtId, streetIds, today, since } = asked
  const mine = (column: string) => (streetIds === null ? sql`true` : sql`${sql.ref(column)} = any(${streetIds}::int[])`)
  const { rows } = await sql<WhatWaits>`
    select
      (select count(*)::int from activities.activity a where a.district_id = ${districtId} and a.state = 'published'
        and a.contact_day_id is null and a.held_on < ${today}::date and ${mine('a.street_id')}) as "toClose",
      (select count(*)::int from activities.activity a where a.district_id = ${districtId} and a.state = 'published'
        and a.contact_day_id is not null and a.held_on <= ${today}::date and a.reported_at is null and ${mine('a.street_id')}) as "sessionsUnreported",
      (select count(*)::int from duty.record r where r.district_id = ${districtId} and r.state = 'submitted' and ${mine('r.street_id')}) as "streetReviews",
      (select count(*)::int from duty.record r where r.district_id = ${districtId} and r.state = 'street_reviewed' and ${mine('r.street_id')}) as "districtReviews",
      (select count(*)::int from duty.objection o where o.district_id = ${districtId} and o.state in ('open', 'verifying') and ${mine('o.street_id')}) as objections,
      (select count(*)::int from activities.activity a where a.district_id = ${districtId} and a.state = 'published'
        and a.held_on < ${today}::date - 3 and ${mine('a.street_id')}) as "lateToClose",
      (select count(*)::int from duty.objection o where o.district_id = ${districtId} and o.state in ('open', 'verifying')
        and o.due_on < ${today}::date and ${mine('o.street_id')}) as "lateObjections",
      (select count(*)::int from activities.activity a where a.district_id = ${districtId} and a.closed_at >= ${since} and ${mine('a.street_id')}) as "closedSince",
      (select count(*)::int from duty.record r where r.district_id = ${districtId} and r.submitted_at >= ${since} and r.done_on >= ${today}::date - 30
        and r.source_kind = 'self_report' and ${mine('r.street_id')}) as "registeredSince",
      (select count(*)::int from activities.activity a where a.district_id = ${districtId} and a.state = 'published'
        and a.held_on between ${today}::date and ${today}::date + 7 and ${mine('a.street_id')}) as coming`.execute(db)
  return rows[0] as WhatWaits
}
