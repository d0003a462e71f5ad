import { type RawBuilder, sql } from 'kysely'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ClosingActivity, ClosingContactDay } from '../language.ts'

/** The roster as closing sees it, with the street each deputy's mandate belongs to. */
const attendance = sql`coalesce((select json_agg(json_build_object('personId', t.person_id, 'mandateId', t.mandate_id,
      'level', t.level, 'streetId', m.street_id, 'role', t.role, 'mark', t.mark) order by t.person_id)
    from activities.attendance t
    join roster.mandate m on m.district_id = t.district_id and m.mandate_id = t.mandate_id
    where t.district_id = a.district_id and t.activity_id = a.activity_id), '[]'::json)`

const columns = sql`a.district_id as "districtId", a.activity_id as "activityId", a.kind, a.title, a.title_en as "titleEn",
  a.theme, a.street_id as "streetId", a.community_id as "communityId", a.held_on as "heldOn", a.half_days as "halfDays",
  a.state, a.contact_day_id as "contactDayId", a.reported_at is not null as reported, a.version, null::json as own,
  ${attendance} as attendance`

/**
 * Statement part: one row, the activity with its roster, read without a lock. Reports, marks and names raise the version,
 * so `closePart` with the version read misses whatever changed in between.
 */
export function closingPart(districtId: number, activityId: string): RawBuilder<ClosingActivity> {
  return sql<ClosingActivity>`select ${columns} from activities.activity a
    where a.district_id = ${districtId} and a.activity_id = ${activityId}::uuid`
}

interface DayRow extends ClosingActivity {
  readonly communityName: string
  readonly dayState: ClosingContactDay['state']
  readonly dayVersion: number
  readonly dayStreetId: number
  readonly dayHeldOn: string
}

/** Loads and locks a contact-day morning with all its sessions, in the order of the communities. */
export async function loadDayForClosing(tx: Sql, districtId: number, contactDayId: string): Promise<ClosingContactDay> {
  const found = await sql<DayRow>`
    select ${columns}, c.name as "communityName", d.state as "dayState", d.version as "dayVersion",
      d.street_id as "dayStreetId", d.held_on as "dayHeldOn"
    from activities.contact_day d
    join activities.activity a on a.district_id = d.district_id and a.contact_day_id = d.contact_day_id
    join districts.community c on c.district_id = a.district_id and c.community_id = a.community_id
    where d.district_id = ${districtId} and d.contact_day_id = ${contactDayId}::uuid
    order by a.community_id for update of d, a`.execute(tx)
  const first = found.rows[0] ?? refuse('activities.not-found', { status: 404 })
  const sessions = found.rows.map(
    ({ dayState: _s, dayVersion: _v, dayStreetId: _i, dayHeldOn: _h, ...session }) => session,
  )
  const day = { state: first.dayState, version: first.dayVersion, streetId: first.dayStreetId, heldOn: first.dayHeldOn }
  return { districtId, contactDayId, ...day, sessions }
}
