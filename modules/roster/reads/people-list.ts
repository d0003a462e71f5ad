import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface MandateOfPerson {
  mandateId: string
  level: Level
  termNumber: number
  streetId: number | null
  constituency: string | null
  startsOn: CivilDate
  endsOn: CivilDate | null
  endReason: string | null
  suspended: boolean
  version: number
}
export interface PersonRow {
  personId: string
  name: string
  pinyin: string
  initials: string
  sex: string | null
  education: string | null
  sector: string | null
  employer: string | null
  post: string | null
  isDemo: boolean
  version: number
  /** In force on the day asked. */
  mandates: MandateOfPerson[]
}

export interface PeopleAsked {
  districtId: number
  on: CivilDate
  /** Null: all streets. */
  streetIds: readonly number[] | null
  level: Level | null
  /** Name, full pinyin or initials; a beginning is enough. */
  find: string | null
  limit: number
  after: readonly [pinyin: string, personId: string] | null
}

/** A mandate in force on `day`, as JSON, with whether it is suspended that day. */
function mandatesJson(districtId: number, day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select json_agg(json_build_object('mandateId', m.mandate_id, 'level', m.level, 'termNumber', t.number,
      'streetId', m.street_id, 'constituency', m.constituency, 'startsOn', m.starts_on, 'endsOn', m.ends_on,
      'endReason', m.end_reason, 'version', m.version,
      'suspended', exists (select 1 from roster.suspension s where s.district_id = m.district_id
        and s.mandate_id = m.mandate_id and s.starts_on <= ${day} and (s.ends_on is null or s.ends_on > ${day})))
      order by m.level, m.starts_on)
    from roster.mandate m join roster.term t on t.district_id = m.district_id and t.term_id = m.term_id
    where m.district_id = ${districtId} and m.person_id = p.person_id
      and m.starts_on <= ${day} and (m.ends_on is null or m.ends_on > ${day}))`
}

/** People with a mandate in force, in pinyin order, `limit + 1` of them (the one more says that there is a next page). */
export async function peopleList(db: Sql, asked: PeopleAsked): Promise<PersonRow[]> {
  const day = sql`${asked.on}::date`
  const find = asked.find === null ? null : `${asked.find.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const found = await sql<PersonRow>`
    select p.person_id as "personId", p.name, p.pinyin, p.initials, p.sex, p.education, p.sector, p.employer, p.post,
      p.is_demo as "isDemo", p.version, coalesce(${mandatesJson(asked.districtId, day)}, '[]'::json) as mandates
    from roster.person p
    where p.district_id = ${asked.districtId}
      and exists (select 1 from roster.mandate m where m.district_id = p.district_id and m.person_id = p.person_id
        and m.starts_on <= ${day} and (m.ends_on is null or m.ends_on > ${day})
        and (${asked.streetIds}::int[] is null or m.street_id = any(${asked.streetIds}::int[]))
        and (${asked.level}::text is null or m.level = ${asked.level}))
      and (${find}::text is null or lower(p.name) like ${find} or p.pinyin like ${find} or p.initials like ${find})
      and (${asked.after?.[0] ?? null}::text is null
        or (p.pinyin, p.person_id) > (${asked.after?.[0] ?? null}::text, ${asked.after?.[1] ?? null}::uuid))
    order by p.pinyin, p.person_id
    limit ${asked.limit + 1}`.execute(db)
  return found.rows
}
