import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ActivityState } from '../language.ts'
import type { ReadScope } from '../rules/read-scope.ts'
import { shanghaiText } from '../store/load-activity.ts'
import { inScope, type Tallies, tallies, talliesJson } from './in-scope.ts'

/** A line of a list or plan. */
export interface ActivityLine {
  readonly activityId: string
  readonly kind: string
  readonly title: string
  readonly titleEn: string
  readonly theme: string | null
  readonly streetId: number | null
  readonly street: string | null
  readonly streetEn: string | null
  readonly communityId: string | null
  readonly community: string | null
  readonly communityEn: string | null
  readonly place: string | null
  readonly heldOn: CivilDate
  readonly startsAt: string
  readonly endsAt: string | null
  readonly state: ActivityState
  readonly contactDayId: string | null
  readonly reported: boolean
  readonly version: number
  readonly tallies: Tallies
}

/** Columns and joins of an `ActivityLine`. */
export const lineColumns: RawBuilder<unknown> = sql`a.activity_id as "activityId", a.kind, a.title, a.title_en as "titleEn", a.theme,
  a.street_id as "streetId", s.name as street, s.name_en as "streetEn", a.community_id as "communityId",
  c.name as community, c.name_en as "communityEn", a.place, a.held_on as "heldOn", ${shanghaiText('a.starts_at')} as "startsAt",
  ${shanghaiText('a.ends_at')} as "endsAt", a.state, a.contact_day_id as "contactDayId",
  a.reported_at is not null as reported, a.version`

export const placeJoins = sql`left join districts.street s on s.district_id = a.district_id and s.street_id = a.street_id
  left join districts.community c on c.district_id = a.district_id and c.community_id = a.community_id`

export interface ListAsked {
  readonly districtId: number
  readonly scope: ReadScope
  readonly kind: string | null
  readonly streetId: number | null
  readonly communityId: string | null
  readonly state: ActivityState | null
  readonly from: CivilDate | null
  readonly to: CivilDate | null
  readonly text: string | null
  /** With the sessions of contact days. */
  readonly sessions: boolean
  /** Closed since then; with `byOthers`, not by the asker. */
  readonly closedSince?: string | null
  readonly byOthers?: boolean
  readonly limit: number
  readonly after: readonly [heldOn: CivilDate, activityId: string] | null
}

/** Activities the asker may see, newest first, `limit + 1` of them. The page is cut before anything is counted. */
export async function activityList(db: Sql, asked: ListAsked): Promise<ActivityLine[]> {
  const pattern = asked.text === null ? null : `%${asked.text.replace(/[\\%_]/g, '\\$&')}%`
  const found = await sql<ActivityLine>`
    with page as (
      select a.* from activities.activity a
      where a.district_id = ${asked.districtId} and ${inScope(asked.scope)}
        and (${asked.kind}::text is null or a.kind = ${asked.kind}::text)
        and (${asked.streetId}::int is null or a.street_id = ${asked.streetId}::int)
        and (${asked.communityId}::text is null or a.community_id = ${asked.communityId}::text)
        and (${asked.state}::text is null or a.state = ${asked.state}::text)
        and (${asked.sessions}::boolean or a.contact_day_id is null)
        and (${asked.closedSince ?? null}::timestamptz is null or a.closed_at >= ${asked.closedSince ?? null}::timestamptz)
        and (not ${asked.byOthers ?? false}::boolean or a.closed_by is distinct from ${asked.scope.personId}::uuid)
        and (${asked.from}::date is null or a.held_on >= ${asked.from}::date)
        and (${asked.to}::date is null or a.held_on <= ${asked.to}::date)
        and (${pattern}::text is null or a.title ilike ${pattern} or a.title_en ilike ${pattern} or a.theme ilike ${pattern}
          or a.place ilike ${pattern})
        and (${asked.after?.[0] ?? null}::date is null
          or (a.held_on, a.activity_id) < (${asked.after?.[0] ?? null}::date, ${asked.after?.[1] ?? null}::uuid))
      order by a.held_on desc, a.activity_id desc limit ${asked.limit + 1})
    select ${lineColumns}, ${talliesJson} as tallies
    from page a ${placeJoins} ${tallies}
    order by a.held_on desc, a.activity_id desc`.execute(db)
  return found.rows
}
