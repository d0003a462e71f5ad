import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Reach } from '../language.ts'
import type { EnterScope } from '../rules/may-intake.ts'

export interface HeardLine {
  readonly opinionId: string
  readonly activityId: string
  readonly activity: string
  readonly activityEn: string
  readonly heldOn: CivilDate
  readonly streetId: number
  readonly street: string
  readonly communityId: string | null
  readonly community: string | null
  readonly communityEn: string | null
  readonly place: string | null
  readonly words: string
  readonly wordsEn: string
  readonly reach: Reach
  readonly deputies: readonly { readonly personId: string; readonly name: string }[]
}

export interface HeardAsked {
  readonly districtId: number
  readonly scope: EnterScope
  readonly streetId: number | null
  readonly communityId: string | null
  readonly reach: Reach | null
  readonly from: CivilDate | null
  readonly to: CivilDate | null
  readonly text: string | null
  readonly limit: number
  readonly after: readonly [heldOn: CivilDate, opinionId: string] | null
}

const columns = sql`h.opinion_id as "opinionId", h.activity_id as "activityId", a.title as activity, a.title_en as "activityEn", a.held_on as "heldOn",
  a.street_id as "streetId", s.name as street, a.community_id as "communityId", c.name as community, c.name_en as "communityEn", a.place, h.words,
  h.words_en as "wordsEn", h.reach,
  (select coalesce(json_agg(json_build_object('personId', p.person_id, 'name', p.name) order by p.pinyin, p.person_id), '[]')
    from activities.attendance t join roster.person p on p.district_id = t.district_id and p.person_id = t.person_id
    where t.district_id = a.district_id and t.activity_id = a.activity_id and t.mark = 'present') as deputies`

/** `mayRaiseHeard` as a condition on `activities.activity a`. */
function inScope(scope: EnterScope): RawBuilder<boolean> {
  if (scope.everywhere) return sql<boolean>`a.street_id is not null`
  return sql<boolean>`(a.street_id = any(${[...scope.staffStreets]}::int[]) or (a.street_id is not null and a.community_id = any(${[...scope.communities]}::text[])))`
}

/**
 * Lines heard at visits and contact days that have been held and closed, not yet raised as items: newest day first, `limit + 1` of them. Until an activity
 * is closed its lines may still be written anew.
 */
export async function heardLines(db: Sql, asked: HeardAsked): Promise<HeardLine[]> {
  const pattern = asked.text === null ? null : `%${asked.text.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<HeardLine>`
    select ${columns}
    from activities.activity a
    join activities.heard_opinion h on h.district_id = a.district_id and h.activity_id = a.activity_id
    join districts.street s on s.district_id = a.district_id and s.street_id = a.street_id
    left join districts.community c on c.district_id = a.district_id and c.community_id = a.community_id
    where a.district_id = ${asked.districtId} and a.state in ('closed', 'summarised') and ${inScope(asked.scope)}
      and (${asked.streetId}::int is null or a.street_id = ${asked.streetId}::int)
      and (${asked.communityId}::text is null or a.community_id = ${asked.communityId}::text)
      and (${asked.reach}::text is null or h.reach = ${asked.reach}::text)
      and (${asked.from}::date is null or a.held_on >= ${asked.from}::date)
      and (${asked.to}::date is null or a.held_on <= ${asked.to}::date)
      and (${pattern}::text is null or h.words ilike ${pattern} or h.words_en ilike ${pattern})
      and (${asked.after?.[0] ?? null}::date is null
        or (a.held_on, h.opinion_id) < (${asked.after?.[0] ?? null}::date, ${asked.after?.[1] ?? null}::uuid))
      and not exists (select 1 from opinions.item i where i.district_id = h.district_id and i.opinion_id = h.opinion_id)
    order by a.held_on desc, h.opinion_id desc limit ${asked.limit + 1}`.execute(db)
  return rows
}

/** These lines, with the item that was made of them already. */
export interface LineToRaise extends HeardLine {
  readonly raised: {
    readonly itemId: string
    readonly year: number
    readonly number: number
    readonly receipt: string
  } | null
}

export async function linesToRaise(db: Sql, districtId: number, opinionIds: readonly string[]): Promise<LineToRaise[]> {
  const { rows } = await sql<LineToRaise>`
    select ${columns},
      (select json_build_object('itemId', i.item_id, 'year', i.year, 'number', i.number, 'receipt', i.receipt) from opinions.item i
        where i.district_id = h.district_id and i.opinion_id = h.opinion_id) as raised
    from activities.heard_opinion h
    join activities.activity a on a.district_id = h.district_id and a.activity_id = h.activity_id
    join districts.street s on s.district_id = a.district_id and s.street_id = a.street_id
    left join districts.community c on c.district_id = a.district_id and c.community_id = a.community_id
    where h.district_id = ${districtId} and h.opinion_id = any(${[...opinionIds]}::uuid[])
      and a.state in ('closed', 'summarised')`.execute(db)
  return rows
}
