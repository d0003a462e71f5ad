import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import type { Sql } from '../../../platform/database/database.ts'

export interface ImportedTerm {
  termId: string
  level: Level
  number: number
  startsOn: CivilDate
}
export interface ImportedPerson {
  personId: string
  name: string
  pinyin: string
  initials: string
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
}
export interface ImportedMandate {
  mandateId: string
  personId: string
  level: Level
  termNumber: number
  streetId: number | null
  constituency: string | null
  certificateNo: string | null
  startsOn: CivilDate
  endsOn: CivilDate | null
  endReason: string | null
}
export interface ImportedPost {
  postId: string
  personId: string
  communityId: string
  startsOn: CivilDate
  endsOn: CivilDate | null
}
export interface ImportedPeople {
  terms: readonly ImportedTerm[]
  persons: readonly ImportedPerson[]
  mandates: readonly ImportedMandate[]
  posts: readonly ImportedPost[]
}

/** Inserts what a list brings in: terms, people, mandates (with the delegation of their street, if there is one) and recorders' posts. */
export async function addImportedPeople(tx: Sql, districtId: number, rows: ImportedPeople): Promise<void> {
  await sql`
    with terms as (
      insert into roster.term (district_id, term_id, level, number, starts_on)
      select ${districtId}::int, x."termId", x.level, x.number, x."startsOn"
      from jsonb_to_recordset(${JSON.stringify(rows.terms)}::jsonb) as x("termId" uuid, level text, number int, "startsOn" date)
      returning term_id, level, number),
    persons as (
      insert into roster.person (district_id, person_id, name, pinyin, initials, sex, birth_year, ethnicity, education, sector, party,
        employer, post, phone, external_id)
      select ${districtId}::int, x."personId", x.name, x.pinyin, x.initials, x.sex, x."birthYear", x.ethnicity, x.education, x.sector, x.party,
        x.employer, x.post, x.phone, x."externalId"
      from jsonb_to_recordset(${JSON.stringify(rows.persons)}::jsonb) as x("personId" uuid, name text, pinyin text, initials text, sex text,
        "birthYear" int, ethnicity text, education text, sector text, party text, employer text, post text, phone text, "externalId" text)
      returning person_id),
    posts as (
      insert into roster.post (district_id, post_id, person_id, kind, community_id, starts_on, ends_on)
      select ${districtId}::int, x."postId", x."personId", 'recorder', x."communityId", x."startsOn", x."endsOn"
      from jsonb_to_recordset(${JSON.stringify(rows.posts)}::jsonb) as x("postId" uuid, "personId" uuid, "communityId" text, "startsOn" date,
        "endsOn" date)
      returning post_id)
    insert into roster.mandate (district_id, mandate_id, person_id, level, term_id, street_id, delegation_id, constituency, certificate_no,
      starts_on, ends_on, end_reason)
    select ${districtId}::int, x."mandateId", x."personId", x.level, t.term_id, x."streetId",
      (select d.delegation_id from roster.delegation d where d.district_id = ${districtId} and d.term_id = t.term_id
        and d.street_id = x."streetId" order by d.delegation_id limit 1),
      x.constituency, x."certificateNo", x."startsOn", x."endsOn", x."endReason"
    from jsonb_to_recordset(${JSON.stringify(rows.mandates)}::jsonb) as x("mandateId" uuid, "personId" uuid, level text, "termNumber" int,
      "streetId" int, constituency text, "certificateNo" text, "startsOn" date, "endsOn" date, "endReason" text)
    join (select term_id, level, number from terms
      union all select term_id, level, number from roster.term where district_id = ${districtId}) t
      on t.level = x.level and t.number = x."termNumber"`.execute(tx)
}

/** Columns an import may set, each with the value it gets; left out: stays as it is. */
export interface PersonValues {
  personId: string
  values: Partial<
    Record<
      | 'sex'
      | 'birthYear'
      | 'ethnicity'
      | 'education'
      | 'sector'
      | 'party'
      | 'employer'
      | 'post'
      | 'phone'
      | 'externalId',
      unknown
    >
  >
  /** Only while it has this version; null: whatever it has. */
  version: number | null
}
export interface MandateValues {
  mandateId: string
  values: Partial<Record<'streetId' | 'constituency' | 'certificateNo' | 'endsOn' | 'endReason', unknown>>
  version: number | null
}
export interface PostValues {
  postId: string
  values: { endsOn?: string | null }
}

type Versioned = { id: string; version: number }

/** Sets columns of people (also back to null) and answers their new versions; one that has changed meanwhile is missing. */
export async function setPeople(tx: Sql, districtId: number, rows: readonly PersonValues[]): Promise<Versioned[]> {
  if (rows.length === 0) return []
  const done = await sql<Versioned>`
    update roster.person p set version = p.version + 1,
      sex = case when x.values ? 'sex' then x.values ->> 'sex' else p.sex end,
      birth_year = case when x.values ? 'birthYear' then (x.values ->> 'birthYear')::int else p.birth_year end,
      ethnicity = case when x.values ? 'ethnicity' then x.values ->> 'ethnicity' else p.ethnicity end,
      education = case when x.values ? 'education' then x.values ->> 'education' else p.education end,
      sector = case when x.values ? 'sector' then x.values ->> 'sector' else p.sector end,
      party = case when x.values ? 'party' then x.values ->> 'party' else p.party end,
      employer = case when x.values ? 'employer' then x.values ->> 'employer' else p.employer end,
      post = case when x.values ? 'post' then x.values ->> 'post' else p.post end,
      phone = case when x.values ? 'phone' then x.values ->> 'phone' else p.phone end,
      external_id = case when x.values ? 'externalId' then x.values ->> 'externalId' else p.external_id end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("personId" uuid, values jsonb, version int)
    where p.district_id = ${districtId} and p.person_id = x."personId" and (x.version is null or p.version = x.version)
    returning p.person_id as id, p.version`.execute(tx)
  return done.rows
}

/** The same for mandates. */
export async function setMandates(tx: Sql, districtId: number, rows: readonly MandateValues[]): Promise<Versioned[]> {
  if (rows.length === 0) return []
  const done = await sql<Versioned>`
    update roster.mandate m set version = m.version + 1,
      street_id = case when x.values ? 'streetId' then (x.values ->> 'streetId')::int else m.street_id end,
      constituency = case when x.values ? 'constituency' then x.values ->> 'constituency' else m.constituency end,
      certificate_no = case when x.values ? 'certificateNo' then x.values ->> 'certificateNo' else m.certificate_no end,
      ends_on = case when x.values ? 'endsOn' then (x.values ->> 'endsOn')::date else m.ends_on end,
      end_reason = case when x.values ? 'endReason' then x.values ->> 'endReason' else m.end_reason end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("mandateId" uuid, values jsonb, version int)
    where m.district_id = ${districtId} and m.mandate_id = x."mandateId" and (x.version is null or m.version = x.version)
    returning m.mandate_id as id, m.version`.execute(tx)
  return done.rows
}

/** Posts have nothing but their days. */
export async function setPosts(tx: Sql, districtId: number, rows: readonly PostValues[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update roster.post o set ends_on = (x.values ->> 'endsOn')::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("postId" uuid, values jsonb)
    where o.district_id = ${districtId} and o.post_id = x."postId" and x.values ? 'endsOn'`.execute(tx)
}

/**
 * Removes what a list had brought in: posts, mandates, people (each only at the version it was left at), then terms nobody uses. Answers
 * the ids that were removed. What somebody has built on them is refused by the database (23503), naming the table.
 */
export async function removeImportedPeople(
  tx: Sql,
  districtId: number,
  rows: {
    postIds: readonly string[]
    mandates: readonly Versioned[]
    persons: readonly Versioned[]
    termIds: readonly string[]
  },
): Promise<Set<string>> {
  await sql`delete from roster.post where district_id = ${districtId} and post_id = any(${rows.postIds}::uuid[])`.execute(
    tx,
  )
  const mandates = await sql<{ id: string }>`
    delete from roster.mandate m using jsonb_to_recordset(${JSON.stringify(rows.mandates)}::jsonb) as x(id uuid, version int)
    where m.district_id = ${districtId} and m.mandate_id = x.id and m.version = x.version returning m.mandate_id as id`.execute(
    tx,
  )
  const persons = await sql<{ id: string }>`
    delete from roster.person p using jsonb_to_recordset(${JSON.stringify(rows.persons)}::jsonb) as x(id uuid, version int)
    where p.district_id = ${districtId} and p.person_id = x.id and p.version = x.version returning p.person_id as id`.execute(
    tx,
  )
  await sql`
    delete from roster.term t where t.district_id = ${districtId} and t.term_id = any(${rows.termIds}::uuid[])
      and not exists (select 1 from roster.mandate m where m.district_id = t.district_id and m.term_id = t.term_id)
      and not exists (select 1 from roster.delegation d where d.district_id = t.district_id and d.term_id = t.term_id)`.execute(
    tx,
  )
  return new Set([...mandates.rows, ...persons.rows].map((row) => row.id))
}
