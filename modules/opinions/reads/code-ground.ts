import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { CodeKind } from '../language.ts'

export interface Place {
  readonly communityId: string
  readonly name: string
  readonly nameEn: string
}

/** Everything the page behind a printed code tells, and all that taking in through it needs to know. */
export interface CodeGround {
  readonly districtId: number
  readonly codeId: string
  readonly token: string
  readonly kind: CodeKind
  readonly revoked: boolean
  readonly district: string
  readonly districtEn: string
  readonly streetId: number
  readonly street: string
  readonly streetEn: string
  readonly communityId: string | null
  /** All communities of the street. */
  readonly communities: readonly Place[]
  readonly deputy: {
    readonly personId: string
    readonly name: string
    /** Levels at which the person holds a mandate today that is not suspended. */
    readonly levels: readonly Level[]
  } | null
  readonly activity: {
    readonly activityId: string
    readonly title: string
    readonly titleEn: string
    readonly heldOn: CivilDate
    readonly startsAt: string
    readonly endsAt: string | null
    readonly place: string | null
    readonly state: string
  } | null
}

const hours = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'Asia/Shanghai', 'HH24:MI')`

/** The code of this token, or null. */
export async function codeGround(
  db: Sql,
  districtId: number,
  token: string,
  today: CivilDate,
): Promise<CodeGround | null> {
  const { rows } = await sql<CodeGround>`
    select c.district_id as "districtId", c.code_id as "codeId", c.token, c.kind, c.revoked_at is not null as revoked,
      d.name as district, d.name_en as "districtEn", c.street_id as "streetId", s.name as street, s.name_en as "streetEn",
      c.community_id as "communityId",
      (select coalesce(json_agg(json_build_object('communityId', m.community_id, 'name', m.name, 'nameEn', m.name_en) order by m.community_id), '[]')
        from districts.community m where m.district_id = c.district_id and m.street_id = c.street_id) as communities,
      case when p.person_id is not null then json_build_object('personId', p.person_id, 'name', p.name, 'levels', (
        select coalesce(json_agg(distinct n.level), '[]') from roster.mandate n
        where n.district_id = p.district_id and n.person_id = p.person_id and n.starts_on <= ${today}::date
          and (n.ends_on is null or n.ends_on > ${today}::date)
          and not exists (select 1 from roster.suspension u where u.district_id = n.district_id and u.mandate_id = n.mandate_id
            and u.starts_on <= ${today}::date and (u.ends_on is null or u.ends_on > ${today}::date)))) end as deputy,
      case when a.activity_id is not null then json_build_object('activityId', a.activity_id, 'title', a.title, 'titleEn', a.title_en,
        'heldOn', a.held_on, 'startsAt', ${hours('a.starts_at')}, 'endsAt', ${hours('a.ends_at')}, 'place', a.place, 'state', a.state) end as activity
    from opinions.code c
    join districts.district d on d.district_id = c.district_id
    join districts.street s on s.district_id = c.district_id and s.street_id = c.street_id
    left join roster.person p on p.district_id = c.district_id and p.person_id = c.person_id
    left join activities.activity a on a.district_id = c.district_id and a.activity_id = c.activity_id
    where c.district_id = ${districtId} and c.token = ${token}`.execute(db)
  return rows[0] ?? null
}
