import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** A person with all mandates and recorder's posts ever held, as an import compares a list with what is on file. */
export interface KnownPersonRow {
  personId: string
  name: string
  sex: string | null
  birthYear: number | null
  ethnicity: string | null
  education: string | null
  sector: string | null
  party: string | null
  employer: string | null
  post: string | null
  phone: string | null
  externalId: string | null
  mandates: {
    mandateId: string
    level: Level
    termNumber: number
    streetId: number | null
    constituency: string | null
    certificateNo: string | null
    startsOn: CivilDate
    endsOn: CivilDate | null
    endReason: string | null
  }[]
  posts: { postId: string; communityId: string; startsOn: CivilDate; endsOn: CivilDate | null }[]
}

/** Everybody a list could mean: by name, external id or id. One statement, whatever the length of the list. */
export async function knownPeople(
  db: Sql,
  districtId: number,
  asked: { names: readonly string[]; externalIds: readonly string[]; personIds: readonly string[] },
): Promise<KnownPersonRow[]> {
  const found = await sql<KnownPersonRow>`
    with meant as (
      select person_id from roster.person where district_id = ${districtId} and name = any(${asked.names}::text[])
      union select person_id from roster.person where district_id = ${districtId} and external_id = any(${asked.externalIds}::text[])
      union select person_id from roster.person where district_id = ${districtId} and person_id = any(${asked.personIds}::uuid[])),
    held as (
      select m.person_id, json_agg(json_build_object('mandateId', m.mandate_id, 'level', m.level, 'termNumber', t.number,
          'streetId', m.street_id, 'constituency', m.constituency, 'certificateNo', m.certificate_no, 'startsOn', m.starts_on,
          'endsOn', m.ends_on, 'endReason', m.end_reason) order by m.starts_on, m.mandate_id) as mandates
      from roster.mandate m join roster.term t on t.district_id = m.district_id and t.term_id = m.term_id
      where m.district_id = ${districtId} and m.person_id in (select person_id from meant)
      group by m.person_id),
    posted as (
      select o.person_id, json_agg(json_build_object('postId', o.post_id, 'communityId', o.community_id, 'startsOn', o.starts_on,
          'endsOn', o.ends_on) order by o.starts_on, o.post_id) as posts
      from roster.post o
      where o.district_id = ${districtId} and o.kind = 'recorder' and o.person_id in (select person_id from meant)
      group by o.person_id)
    select p.person_id as "personId", p.name, p.sex, p.birth_year as "birthYear", p.ethnicity, p.education, p.sector, p.party, p.employer,
      p.post, p.phone, p.external_id as "externalId",
      coalesce(held.mandates, '[]'::json) as mandates, coalesce(posted.posts, '[]'::json) as posts
    from roster.person p
    left join held on held.person_id = p.person_id
    left join posted on posted.person_id = p.person_id
    where p.district_id = ${districtId} and p.person_id in (select person_id from meant)`.execute(db)
  return found.rows
}

/** The terms on file. */
export async function knownTerms(
  db: Sql,
  districtId: number,
): Promise<{ termId: string; level: Level; number: number }[]> {
  const found = await sql<{ termId: string; level: Level; number: number }>`
    select term_id as "termId", level, number from roster.term where district_id = ${districtId} order by level, number`.execute(
    db,
  )
  return found.rows
}
