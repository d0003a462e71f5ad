import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** A mandate as the file's first page shows it. */
export interface FileMandate {
  readonly level: string
  readonly term: number
  readonly delegation: string | null
  readonly constituency: string | null
  readonly streetName: string | null
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
}

/** One fact of the file. */
export interface FileFact {
  readonly recordId: string
  readonly kind: string
  readonly role: string
  readonly doneOn: CivilDate
  readonly units: number
  readonly themed: boolean
  readonly title: string
  readonly titleEn: string
  readonly words: string | null
  readonly level: string
  readonly sourceKind: string
  readonly objected: boolean
}

/** How much of one kind in one year. */
export interface FileCount {
  readonly year: number
  readonly kind: string
  readonly records: number
  readonly units: number
}

/** The duty file (履职档案) of a deputy: who, under which mandates, and every confirmed fact of a year (domain 7.7). */
export interface DutyFile {
  readonly person: {
    personId: string
    name: string
    sex: string | null
    birthYear: number | null
    ethnicity: string | null
    education: string | null
    employer: string | null
    post: string | null
  }
  readonly mandates: readonly FileMandate[]
  readonly counts: readonly FileCount[]
  readonly facts: readonly FileFact[]
}

const MOST_FACTS = 2000

/** The file for a year, or for all years (`year` null), or null where nobody has the id. Only confirmed facts stand in it. */
export async function dutyFile(
  db: Sql,
  districtId: number,
  personId: string,
  year: number | null,
): Promise<DutyFile | null> {
  const [person, mandates, counts, facts] = await Promise.all([
    personOf(db, districtId, personId),
    mandatesOf(db, districtId, personId),
    countsOf(db, districtId, personId),
    factsOf(db, districtId, personId, year),
  ])
  return person ? { person, mandates, counts, facts } : null
}

async function personOf(db: Sql, districtId: number, personId: string): Promise<DutyFile['person'] | undefined> {
  const { rows } = await sql<DutyFile['person']>`
    select person_id as "personId", name, sex, birth_year as "birthYear", ethnicity, education, employer, post
    from roster.person where district_id = ${districtId} and person_id = ${personId}::uuid`.execute(db)
  return rows[0]
}

async function mandatesOf(db: Sql, districtId: number, personId: string): Promise<FileMandate[]> {
  const { rows } = await sql<FileMandate>`
    select m.level, t.number as term, d.name as delegation, m.constituency, s.name as "streetName", m.starts_on as "startsOn",
      m.ends_on as "endsOn"
    from roster.mandate m
    join roster.term t on t.district_id = m.district_id and t.term_id = m.term_id
    left join roster.delegation d on d.district_id = m.district_id and d.delegation_id = m.delegation_id
    left join districts.street s on s.district_id = m.district_id and s.street_id = m.street_id
    where m.district_id = ${districtId} and m.person_id = ${personId}::uuid
    order by m.starts_on desc, m.level`.execute(db)
  return rows
}

async function countsOf(db: Sql, districtId: number, personId: string): Promise<FileCount[]> {
  const { rows } = await sql<FileCount>`
    select extract(year from done_on)::int as year, kind, count(*)::int as records, sum(units)::int as units
    from duty.record
    where district_id = ${districtId} and person_id = ${personId}::uuid and state = 'confirmed'
    group by 1, 2
    order by 1 desc, 2`.execute(db)
  return rows
}

async function factsOf(db: Sql, districtId: number, personId: string, year: number | null): Promise<FileFact[]> {
  const { rows } = await sql<FileFact>`
    select record_id as "recordId", kind, role, done_on as "doneOn", units, themed, title, title_en as "titleEn", words, level,
      source_kind as "sourceKind", objected
    from duty.record
    where district_id = ${districtId} and person_id = ${personId}::uuid and state = 'confirmed'
      ${year === null ? sql`` : sql`and done_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)`}
    order by done_on, record_id
    limit ${MOST_FACTS}`.execute(db)
  return rows
}
