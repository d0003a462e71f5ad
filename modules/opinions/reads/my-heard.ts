import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface MyHeardRow {
  readonly opinionId: string
  readonly activityId: string
  readonly activity: string
  readonly activityEn: string
  readonly heldOn: CivilDate
  readonly streetId: number | null
  readonly communityId: string | null
  readonly words: string
  readonly wordsEn: string
  readonly raised: { readonly street: string; readonly year: number; readonly number: number } | null
}

/** Lines heard since a day at closed activities where this person was marked present, each with the item made of it: newest day first, as written down. */
export async function myHeard(
  db: Sql,
  asked: { readonly districtId: number; readonly personId: string; readonly since: CivilDate; readonly limit: number },
): Promise<MyHeardRow[]> {
  const { rows } = await sql<MyHeardRow>`
    select h.opinion_id as "opinionId", h.activity_id as "activityId", a.title as activity, a.title_en as "activityEn", a.held_on as "heldOn",
      a.street_id as "streetId", a.community_id as "communityId", h.words, h.words_en as "wordsEn",
      (select json_build_object('street', s.name, 'year', i.year, 'number', i.number) from opinions.item i
        join districts.street s on s.district_id = i.district_id and s.street_id = i.street_id
        where i.district_id = h.district_id and i.opinion_id = h.opinion_id) as raised
    from activities.attendance t
    join activities.activity a on a.district_id = t.district_id and a.activity_id = t.activity_id
    join activities.heard_opinion h on h.district_id = a.district_id and h.activity_id = a.activity_id
    where t.district_id = ${asked.districtId} and t.person_id = ${asked.personId}::uuid and t.mark = 'present'
      and a.state in ('closed', 'summarised') and a.held_on >= ${asked.since}::date
    order by a.held_on desc, a.starts_at desc, a.activity_id, h.line_no limit ${asked.limit}`.execute(db)
  return rows
}
