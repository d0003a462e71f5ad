import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { PartTaken } from '../language.ts'
import { shanghaiText } from '../store/load-activity.ts'
import { leadingMandate } from './mandates-on.ts'

/** Who was due (or came) on the street's last contact day before `before`, with the mandate they hold on that day now. */
export async function dueLastDay(
  db: Sql,
  districtId: number,
  streetId: number,
  before: CivilDate,
): Promise<{ communityId: string; personId: string; mandateId: string; level: Level }[]> {
  const found = await sql<{ communityId: string; personId: string; mandateId: string; level: Level }>`
    with last as (
      select contact_day_id from activities.contact_day
      where district_id = ${districtId} and street_id = ${streetId} and held_on < ${before}::date and state <> 'cancelled'
      order by held_on desc limit 1)
    select a.community_id as "communityId", p.person_id as "personId", lead.mandate_id as "mandateId", lead.level
    from activities.activity a
    join activities.attendance t on t.district_id = a.district_id and t.activity_id = a.activity_id
    join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
    ${leadingMandate(sql`${before}::date`)}
    where a.district_id = ${districtId} and a.contact_day_id = (select contact_day_id from last)
      and lead.mandate_id is not null
    order by 1, 2 limit 1000`.execute(db)
  return found.rows
}

/** What the form is filled with for "same as last time". */
export interface LastTime {
  readonly activityId: string
  readonly heldOn: CivilDate
  readonly title: string
  readonly titleEn: string
  readonly theme: string | null
  readonly place: string | null
  readonly startsAt: string
  readonly endsAt: string | null
  readonly halfDays: number
  readonly fields: Readonly<Record<string, unknown>>
  readonly people: readonly { personId: string; name: string; level: Level; role: PartTaken }[]
}

/** The last session of this kind in the community (or street) up to `on`, with those who came or were due and are deputies that day. */
export async function lastTime(
  db: Sql,
  asked: { districtId: number; kind: string; streetId: number | null; communityId: string | null; on: CivilDate },
): Promise<LastTime | null> {
  const found = await sql<LastTime>`
    select a.activity_id as "activityId", a.held_on as "heldOn", a.title, a.title_en as "titleEn", a.theme, a.place,
      ${shanghaiText('a.starts_at')} as "startsAt", ${shanghaiText('a.ends_at')} as "endsAt", a.half_days as "halfDays", a.fields,
      coalesce((select json_agg(json_build_object('personId', p.person_id, 'name', p.name, 'level', lead.level,
          'role', t.role) order by p.pinyin, p.person_id)
        from activities.attendance t
        join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
        ${leadingMandate(sql`${asked.on}::date`)}
        where t.district_id = a.district_id and t.activity_id = a.activity_id and lead.mandate_id is not null
          and t.mark in ('present', 'due')), '[]'::json) as people
    from activities.activity a
    where a.district_id = ${asked.districtId} and a.kind = ${asked.kind} and a.state <> 'cancelled' and a.held_on <= ${asked.on}::date
      and a.street_id is not distinct from ${asked.streetId}::int
      and (${asked.communityId}::text is null or a.community_id = ${asked.communityId}::text)
    order by a.held_on desc, a.activity_id desc limit 1`.execute(db)
  return found.rows[0] ?? null
}
