import { sql } from 'kysely'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ActivityState } from '../language.ts'
import type { ContactDayRow } from '../store/contact-days.ts'
import { shanghaiText } from '../store/load-activity.ts'
import { type OpinionLine, opinionsJson, type RosterLine, rosterJson } from './activity-detail.ts'

/** One community's row of the sheet. */
export interface SheetRow {
  readonly activityId: string
  readonly communityId: string
  readonly community: string
  readonly communityEn: string
  readonly state: ActivityState
  readonly version: number
  readonly startsAt: string
  readonly cancelledReason: string | null
  readonly reportedAt: string | null
  readonly reportedByName: string | null
  /** Who reports from there; null where the community has no recorder that day. */
  readonly recorder: string | null
  readonly roster: readonly RosterLine[]
  readonly opinions: readonly OpinionLine[]
}

export interface Sheet extends ContactDayRow {
  readonly street: string
  readonly streetEn: string
  readonly rows: readonly SheetRow[]
}

/** A whole contact-day morning in one flight: every community with its people, opinions and report. */
export async function contactDaySheet(db: Sql, districtId: number, contactDayId: string): Promise<Sheet> {
  const found = await sql<Sheet>`
    select d.contact_day_id as "contactDayId", d.street_id as "streetId", d.held_on as "heldOn", d.state, d.version,
      s.name as street, s.name_en as "streetEn",
      coalesce((select json_agg(line) from (
        select a.activity_id as "activityId", a.community_id as "communityId", c.name as community,
          c.name_en as "communityEn", a.state, a.version, ${shanghaiText('a.starts_at')} as "startsAt",
          a.cancelled_reason as "cancelledReason", ${shanghaiText('a.reported_at')} as "reportedAt",
          r.name as "reportedByName",
          (select p.name from roster.post q join roster.person p on p.district_id = q.district_id and p.person_id = q.person_id
            where q.district_id = a.district_id and q.community_id = a.community_id and q.kind = 'recorder'
              and q.starts_on <= a.held_on and (q.ends_on is null or q.ends_on > a.held_on)
            order by q.starts_on desc, q.post_id limit 1) as recorder,
          ${rosterJson} as roster, ${opinionsJson} as opinions
        from activities.activity a
        join districts.community c on c.district_id = a.district_id and c.community_id = a.community_id
        left join roster.person r on r.district_id = a.district_id and r.person_id = a.reported_by
        where a.district_id = d.district_id and a.contact_day_id = d.contact_day_id
        order by a.community_id limit 100) line), '[]'::json) as rows
    from activities.contact_day d
    join districts.street s on s.district_id = d.district_id and s.street_id = d.street_id
    where d.district_id = ${districtId} and d.contact_day_id = ${contactDayId}::uuid`.execute(db)
  return found.rows[0] ?? refuse('activities.not-found', { status: 404 })
}
