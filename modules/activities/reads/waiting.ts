import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ReadScope } from '../rules/read-scope.ts'

/** What waits for those who run activities. */
export interface Waiting {
  /** Published, their day has come, not yet closed; contact-day sessions excluded. */
  readonly toClose: number
  /** The day of the oldest of them. */
  readonly oldest: CivilDate | null
  /** Drafts whose day lies within the next two weeks, or behind. */
  readonly drafts: number
  /** Contact-day mornings to be closed, oldest first. */
  readonly contactDays: readonly {
    readonly contactDayId: string
    readonly heldOn: CivilDate
    readonly street: string
    readonly streetEn: string
    readonly missing: number
  }[]
}

const DRAFT_AHEAD = 14

/** Counts over the activities this person runs; nothing waits for anybody else. */
export async function waitingFor(
  db: Sql,
  asked: { districtId: number; scope: ReadScope; today: CivilDate },
): Promise<Waiting> {
  const { districtId, scope, today } = asked
  const own = sql`(${scope.everything}::boolean or street_id = any(${scope.staffStreets}::int[]))`
  const found = await sql<Waiting>`
    select coalesce(a."toClose", 0) as "toClose", a.oldest, coalesce(a.drafts, 0) as drafts,
      coalesce((select json_agg(line) from (
        select d.contact_day_id as "contactDayId", d.held_on as "heldOn", s.name as street, s.name_en as "streetEn",
          (select count(*)::int from activities.activity x
            where x.district_id = d.district_id and x.contact_day_id = d.contact_day_id and x.state <> 'cancelled'
              and x.reported_at is null and not exists (select 1 from activities.attendance t
                where t.district_id = x.district_id and t.activity_id = x.activity_id and t.mark = 'present')) as missing
        from (select * from activities.contact_day where district_id = ${districtId} and state = 'published'
          and held_on <= ${today}::date and ${own} order by held_on limit 20) d
        join districts.street s on s.district_id = d.district_id and s.street_id = d.street_id
        order by d.held_on, d.street_id) line), '[]'::json) as "contactDays"
    from (
      select count(*) filter (where state = 'published' and held_on <= ${today}::date)::int as "toClose",
        min(held_on) filter (where state = 'published' and held_on <= ${today}::date) as oldest,
        count(*) filter (where state = 'planned' and held_on <= ${today}::date + ${DRAFT_AHEAD}::int)::int as drafts
      from activities.activity
      where district_id = ${districtId} and state in ('planned', 'published') and contact_day_id is null
        and held_on <= ${today}::date + ${DRAFT_AHEAD}::int and ${own}) a`.execute(db)
  return found.rows[0] ?? { toClose: 0, oldest: null, drafts: 0, contactDays: [] }
}
