import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ActivitySubject } from '../language.ts'

/** An activity as deeds and policies see it. Times are ISO 8601 with the Shanghai offset. */
export interface ActivityRow extends ActivitySubject {
  readonly activityId: string
  readonly title: string
  readonly titleEn: string
  readonly theme: string | null
  readonly place: string | null
  readonly heldOn: CivilDate
  readonly startsAt: string
  readonly endsAt: string | null
  readonly halfDays: number
  readonly cancelledReason: string | null
  readonly fields: Readonly<Record<string, unknown>>
  readonly summary: string | null
  readonly reportedAt: string | null
  readonly version: number
}

/** An instant as text with the Shanghai offset: '2026-11-27T09:00:00+08:00'. */
export function shanghaiText(column: string): RawBuilder<string> {
  return sql`to_char(${sql.ref(column)} at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')`
}

/** The asker's own roster line as JSON; null without one. `a` is the activity. */
export function ownLine(personId: string | null): RawBuilder<ActivitySubject['own']> {
  return sql`(select json_build_object('mark', o.mark, 'answer', o.answer) from activities.attendance o
    where o.district_id = a.district_id and o.activity_id = a.activity_id and o.person_id = ${personId}::uuid)`
}

/** The columns of `ActivityRow` from `activities.activity a`. */
export function activityColumns(personId: string | null): RawBuilder<unknown> {
  return sql`a.activity_id as "activityId", a.kind, a.title, a.title_en as "titleEn", a.theme, a.street_id as "streetId",
    a.community_id as "communityId", a.place, a.held_on as "heldOn", ${shanghaiText('a.starts_at')} as "startsAt",
    ${shanghaiText('a.ends_at')} as "endsAt", a.half_days as "halfDays", a.state, a.cancelled_reason as "cancelledReason",
    a.contact_day_id as "contactDayId", a.fields, a.summary, ${shanghaiText('a.reported_at')} as "reportedAt", a.version,
    ${ownLine(personId)} as own`
}

/** The row a policy decides on, with the asker's own line; refuses with 404 where there is none. */
export async function loadActivity(
  db: Sql,
  districtId: number,
  activityId: string,
  personId: string | null,
): Promise<ActivityRow> {
  const found = await sql<ActivityRow>`
    select ${activityColumns(personId)} from activities.activity a
    where a.district_id = ${districtId} and a.activity_id = ${activityId}::uuid`.execute(db)
  return found.rows[0] ?? refuse('activities.not-found', { status: 404 })
}
