import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { MandateOfPerson } from './people-list.ts'

export interface SuspensionOfMandate {
  suspensionId: string
  mandateId: string
  startsOn: CivilDate
  endsOn: CivilDate | null
  reason: string
}
export interface PersonDetailRow {
  personId: string
  name: string
  pinyin: string
  sex: string | null
  birthYear: number | null
  ethnicity: string | null
  education: string | null
  sector: string | null
  party: string | null
  employer: string | null
  post: string | null
  phone: string | null
  isDemo: boolean
  version: number
  mandates: Omit<MandateOfPerson, 'suspended'>[]
  suspensions: SuspensionOfMandate[]
  posts: {
    postId: string
    kind: string
    communityId: string | null
    communityName: string | null
    streetId: number | null
    startsOn: CivilDate
    endsOn: CivilDate | null
  }[]
}

/** A person with all mandates ever held, suspensions and posts; null if there is none of that id in the district. */
export async function personDetail(db: Sql, districtId: number, personId: string): Promise<PersonDetailRow | null> {
  const found = await sql<PersonDetailRow>`
    select p.person_id as "personId", p.name, p.pinyin, p.sex, p.birth_year as "birthYear", p.ethnicity, p.education, p.sector,
      p.party, p.employer, p.post, p.phone, p.is_demo as "isDemo", p.version,
      coalesce((select json_agg(json_build_object('mandateId', m.mandate_id, 'level', m.level, 'termNumber', t.number,
          'streetId', m.street_id, 'constituency', m.constituency, 'startsOn', m.starts_on, 'endsOn', m.ends_on,
          'endReason', m.end_reason, 'version', m.version) order by m.starts_on desc)
        from roster.mandate m join roster.term t on t.district_id = m.district_id and t.term_id = m.term_id
        where m.district_id = p.district_id and m.person_id = p.person_id), '[]'::json) as mandates,
      coalesce((select json_agg(json_build_object('suspensionId', s.suspension_id, 'mandateId', s.mandate_id,
          'startsOn', s.starts_on, 'endsOn', s.ends_on, 'reason', s.reason) order by s.starts_on desc)
        from roster.suspension s join roster.mandate m on m.district_id = s.district_id and m.mandate_id = s.mandate_id
        where m.district_id = p.district_id and m.person_id = p.person_id), '[]'::json) as suspensions,
      coalesce((select json_agg(json_build_object('postId', o.post_id, 'kind', o.kind, 'communityId', o.community_id,
          'streetId', c.street_id, 'communityName', c.name, 'startsOn', o.starts_on, 'endsOn', o.ends_on) order by o.starts_on desc)
        from roster.post o left join districts.community c on c.district_id = o.district_id and c.community_id = o.community_id
        where o.district_id = p.district_id and o.person_id = p.person_id), '[]'::json) as posts
    from roster.person p where p.district_id = ${districtId} and p.person_id = ${personId}`.execute(db)
  return found.rows[0] ?? null
}
