import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { PeopleState } from '../language.ts'
import type { NamedMatter } from '../rules/paper-facts.ts'
import { matterJoins, matterJson, oathOfMatter } from './matter-columns.ts'

export interface AfterLineRow {
  readonly dossierId: string
  readonly title: string
  readonly titleEn: string
  readonly state: PeopleState
  readonly meetingOn: CivilDate
  readonly announcedOn: CivilDate
  readonly appointed: number
  readonly sworn: number
  readonly toMakeUp: readonly (NamedMatter & { readonly makeUpOn: CivilDate })[]
  readonly lettersHanded: number
  readonly courses: number
  readonly trained: number
}

/**
 * Announced dossiers in which somebody was appointed, the latest first, with what has been done since; `limit + 1` of them. `streets`: only matters of these
 * streets are counted and named, and dossiers with none of them are left out; null counts all.
 */
export async function afterList(
  db: Sql,
  asked: {
    readonly districtId: number
    readonly streets: readonly number[] | null
    readonly limit: number
    readonly after: readonly [CivilDate, string] | null
  },
): Promise<readonly AfterLineRow[]> {
  const streets = asked.streets === null ? null : [...asked.streets]
  const { rows } = await sql<AfterLineRow>`
    select d.dossier_id as "dossierId", d.title, d.title_en as "titleEn", d.state, d.meeting_on as "meetingOn", d.announced_on as "announcedOn",
      f.appointed, f.sworn, f."toMakeUp", f."lettersHanded", f.trained,
      (select count(*)::int from appointments.course c where c.district_id = d.district_id and c.dossier_id = d.dossier_id and c.state <> 'cancelled') as courses
    from appointments.dossier d
    cross join lateral (
      select count(*)::int as appointed, count(o.sworn_on)::int as sworn,
        coalesce(json_agg(json_build_object(${matterJson}, 'makeUpOn', o.make_up_on) order by o.make_up_on, m.position)
          filter (where o.sworn_on is null and o.make_up_on is not null), '[]'::json) as "toMakeUp",
        (count(*) filter (where exists (select 1 from appointments.issued_paper l where l.district_id = m.district_id and l.matter_id = m.matter_id
          and l.kind = 'letter' and l.void_since is null and l.handed_on is not null)))::int as "lettersHanded",
        (count(*) filter (where exists (select 1 from appointments.course_place t where t.district_id = m.district_id and t.matter_id = m.matter_id
          and t.presence = 'present')))::int as trained
      from appointments.matter m ${matterJoins} ${oathOfMatter}
      where m.district_id = d.district_id and m.dossier_id = d.dossier_id and m.type = 'appoint' and m.state = 'passed'
        and (${streets}::int[] is null or m.street_id = any(${streets}::int[]))) f
    where d.district_id = ${asked.districtId} and d.kind = 'people' and d.announced_on is not null and f.appointed > 0
      and (${asked.after?.[0] ?? null}::date is null
        or (d.announced_on, d.dossier_id) < (${asked.after?.[0] ?? null}::date, ${asked.after?.[1] ?? null}::uuid))
    order by d.announced_on desc, d.dossier_id desc
    limit ${asked.limit + 1}`.execute(db)
  return rows
}
