import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { MessagePurpose } from '../language.ts'
import type { PersonToText } from '../rules/mailing.ts'
import { shanghaiText } from '../store/load-activity.ts'
import { placeJoins } from './activity-list.ts'

/** Which people: those of one activity, or of all sessions of a contact-day morning. */
export type TextedAbout = { readonly activityId: string } | { readonly contactDayId: string }

/** No list is longer: a contact day has at most 100 communities, a street at most a few hundred deputies. */
const MOST = 1000

function sessionsAbout(about: TextedAbout): RawBuilder<boolean> {
  return 'activityId' in about
    ? sql<boolean>`a.activity_id = ${about.activityId}::uuid`
    : sql<boolean>`a.contact_day_id = ${about.contactDayId}::uuid`
}

/** Columns of a `PersonToText` from activity `a`, person `p`, street `s` and community `c`. */
function columns(purpose: MessagePurpose): RawBuilder<unknown> {
  return sql`a.activity_id as "activityId", p.person_id as "personId", p.name, p.phone, a.title, a.title_en as "titleEn",
    a.place, a.held_on as "heldOn", ${shanghaiText('a.starts_at')} as "startsAt", s.name as street, s.name_en as "streetEn",
    c.name as community, c.name_en as "communityEn",
    coalesce((select json_agg(json_build_object('words', m.words, 'state', m.state, 'why', m.why,
        'at', ${shanghaiText('m.queued_at')}) order by m.message_id)
      from activities.message m
      where m.district_id = a.district_id and m.activity_id = a.activity_id and m.person_id = p.person_id
        and m.purpose = ${purpose}), '[]'::json) as before`
}

/** Who is due at published sessions, with the number on file. Whoever asked for leave is left in peace. */
export async function dueToText(db: Sql, districtId: number, about: TextedAbout): Promise<PersonToText[]> {
  const found = await sql<PersonToText>`
    select ${columns('notice')}
    from activities.activity a ${placeJoins}
    join activities.attendance t on t.district_id = a.district_id and t.activity_id = a.activity_id and t.mark = 'due'
    join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
    where a.district_id = ${districtId} and ${sessionsAbout(about)} and a.state = 'published'
    order by a.community_id, p.pinyin, p.name, p.person_id
    limit ${MOST}`.execute(db)
  return found.rows
}

/** The recorders of the communities not heard from: no report, and nobody marked present. */
export async function recordersToText(db: Sql, districtId: number, about: TextedAbout): Promise<PersonToText[]> {
  const found = await sql<PersonToText>`
    select ${columns('report_reminder')}
    from activities.activity a ${placeJoins}
    join lateral (
      select q.person_id from roster.post q
      where q.district_id = a.district_id and q.community_id = a.community_id and q.kind = 'recorder'
        and q.starts_on <= a.held_on and (q.ends_on is null or q.ends_on > a.held_on)
      order by q.starts_on desc, q.post_id limit 1) r on true
    join roster.person p on p.district_id = a.district_id and p.person_id = r.person_id
    where a.district_id = ${districtId} and ${sessionsAbout(about)} and a.state = 'published' and a.reported_at is null
      and not exists (select 1 from activities.attendance t
        where t.district_id = a.district_id and t.activity_id = a.activity_id and t.mark = 'present')
    order by a.community_id, p.person_id
    limit ${MOST}`.execute(db)
  return found.rows
}
