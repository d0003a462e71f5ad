import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { CodeKind } from '../language.ts'

export interface CodeLine {
  readonly codeId: string
  readonly kind: CodeKind
  readonly streetId: number
  readonly street: string
  readonly streetEn: string
  readonly communityId: string | null
  readonly community: string | null
  readonly communityEn: string | null
  readonly personId: string | null
  readonly person: string | null
  readonly activityId: string | null
  readonly activity: string | null
  readonly activityEn: string | null
  readonly heldOn: CivilDate | null
  readonly token: string
  readonly madeAt: Date
  readonly revokedAt: Date | null
  readonly items: number
}

export interface CodesAsked {
  readonly districtId: number
  /** Streets the asker looks after; null: all. */
  readonly streets: readonly number[] | null
  readonly streetId: number | null
  readonly kind: CodeKind | null
  readonly inUse: boolean
  readonly codeId?: string
  /** Only those that lead to this deputy. */
  readonly personId?: string
  readonly limit: number
  /** Codes made later sort later, by id. */
  readonly after: string | null
}

/** Codes, the last made first, `limit + 1` of them, with how many items came through each. */
export async function codeList(db: Sql, asked: CodesAsked): Promise<CodeLine[]> {
  const own: RawBuilder<boolean> =
    asked.streets === null ? sql<boolean>`true` : sql<boolean>`c.street_id = any(${[...asked.streets]}::int[])`
  const { rows } = await sql<CodeLine>`
    with page as (
      select * from opinions.code c
      where c.district_id = ${asked.districtId} and ${own} and (${asked.streetId}::int is null or c.street_id = ${asked.streetId}::int)
        and (${asked.kind}::text is null or c.kind = ${asked.kind}::text) and (not ${asked.inUse}::boolean or c.revoked_at is null)
        and (${asked.codeId ?? null}::uuid is null or c.code_id = ${asked.codeId ?? null}::uuid)
        and (${asked.personId ?? null}::uuid is null or c.person_id = ${asked.personId ?? null}::uuid)
        and (${asked.after}::uuid is null or c.code_id < ${asked.after}::uuid)
      order by c.code_id desc limit ${asked.limit + 1}),
    counted as (
      select i.code_id, count(*)::int as items from opinions.item i
      where i.district_id = ${asked.districtId} and i.code_id in (select code_id from page) group by i.code_id)
    select c.code_id as "codeId", c.kind, c.street_id as "streetId", s.name as street, s.name_en as "streetEn", c.community_id as "communityId",
      m.name as community, m.name_en as "communityEn", c.person_id as "personId", p.name as person, c.activity_id as "activityId", a.title as activity,
      a.title_en as "activityEn", a.held_on as "heldOn", c.token, c.made_at as "madeAt", c.revoked_at as "revokedAt",
      coalesce(n.items, 0) as items
    from page c
    left join counted n on n.code_id = c.code_id
    join districts.street s on s.district_id = c.district_id and s.street_id = c.street_id
    left join districts.community m on m.district_id = c.district_id and m.community_id = c.community_id
    left join roster.person p on p.district_id = c.district_id and p.person_id = c.person_id
    left join activities.activity a on a.district_id = c.district_id and a.activity_id = c.activity_id
    order by c.code_id desc`.execute(db)
  return rows
}

/** What a code may be for: is it of this street? The indexes of those that are not. */
export async function strayCodes(
  db: Sql,
  districtId: number,
  codes: readonly {
    readonly streetId: number
    readonly communityId: string | null
    readonly personId: string | null
    readonly activityId: string | null
  }[],
  today: CivilDate,
): Promise<number[]> {
  const rows = codes.map((code, at) => ({ at, ...code }))
  const found = await sql<{ at: number }>`
    select x.at from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(at int, "streetId" int, "communityId" text, "personId" uuid, "activityId" uuid)
    where not exists (select 1 from districts.street s where s.district_id = ${districtId} and s.street_id = x."streetId")
      or (x."communityId" is not null and not exists (select 1 from districts.community m
        where m.district_id = ${districtId} and m.community_id = x."communityId" and m.street_id = x."streetId"))
      or (x."personId" is not null and not exists (select 1 from roster.mandate n
        where n.district_id = ${districtId} and n.person_id = x."personId" and n.street_id = x."streetId" and n.starts_on <= ${today}::date
          and (n.ends_on is null or n.ends_on > ${today}::date)))
      or (x."activityId" is not null and not exists (select 1 from activities.activity a
        where a.district_id = ${districtId} and a.activity_id = x."activityId" and a.street_id = x."streetId" and a.state <> 'cancelled'))
    order by x.at`.execute(db)
  return found.rows.map(({ at }) => at)
}

/** Communities of a street that have no code in use. */
export async function communitiesWithoutCode(db: Sql, districtId: number, streetId: number): Promise<string[]> {
  const { rows } = await sql<{ communityId: string }>`
    select m.community_id as "communityId" from districts.community m
    where m.district_id = ${districtId} and m.street_id = ${streetId} and not exists (select 1 from opinions.code c
      where c.district_id = m.district_id and c.community_id = m.community_id and c.kind = 'community' and c.revoked_at is null)
    order by m.community_id`.execute(db)
  return rows.map(({ communityId }) => communityId)
}

/** Deputies of every level whom a street serves today and who have no code in use. */
export async function deputiesWithoutCode(
  db: Sql,
  districtId: number,
  streetId: number,
  today: CivilDate,
): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select p.person_id as "personId" from roster.person p
    where p.district_id = ${districtId}
      and exists (select 1 from roster.mandate n where n.district_id = p.district_id and n.person_id = p.person_id and n.street_id = ${streetId}
        and n.starts_on <= ${today}::date and (n.ends_on is null or n.ends_on > ${today}::date))
      and not exists (select 1 from opinions.code c
        where c.district_id = p.district_id and c.person_id = p.person_id and c.street_id = ${streetId} and c.revoked_at is null)
    order by p.pinyin, p.person_id limit 2000`.execute(db)
  return rows.map(({ personId }) => personId)
}
