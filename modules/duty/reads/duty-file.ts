import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { HonourKind } from '../language.ts'
import { STREETS_SERVING } from './deputy-on.ts'

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
  /** Honours that stand, the earliest year first. */
  readonly honours: readonly { readonly kind: HonourKind; readonly year: number }[]
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

/**
 * The file for a year, or for all years (`year` null), with the streets that serve the deputy for the policy; null where nobody has the id.
 * Only confirmed facts stand in it. One statement: one flight, and one picture of the moment.
 */
export async function dutyFile(
  db: Sql,
  districtId: number,
  personId: string,
  year: number | null,
): Promise<{ streetIds: readonly number[]; file: DutyFile } | null> {
  const { rows } = await sql<{ streetIds: number[]; file: DutyFile }>`
    select ${STREETS_SERVING} as "streetIds", json_build_object(
      'person', json_build_object('personId', p.person_id, 'name', p.name, 'sex', p.sex, 'birthYear', p.birth_year,
        'ethnicity', p.ethnicity, 'education', p.education, 'employer', p.employer, 'post', p.post),
      'mandates', ${listOf(mandatesPart)}, 'counts', ${listOf(countsPart)}, 'facts', ${listOf(factsPart(year))}) as file
    from roster.person p
    where p.district_id = ${districtId} and p.person_id = ${personId}::uuid`.execute(db)
  return rows[0] ?? null
}

function listOf(part: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce((select json_agg(x) from (${part}) x), '[]'::json)`
}

const mandatesPart = sql`
  select m.level, t.number as term, d.name as delegation, m.constituency, s.name as "streetName", m.starts_on as "startsOn",
    m.ends_on as "endsOn"
  from roster.mandate m
  join roster.term t on t.district_id = m.district_id and t.term_id = m.term_id
  left join roster.delegation d on d.district_id = m.district_id and d.delegation_id = m.delegation_id
  left join districts.street s on s.district_id = m.district_id and s.street_id = m.street_id
  where m.district_id = p.district_id and m.person_id = p.person_id
  order by m.starts_on desc, m.level`

const countsPart = sql`
  select extract(year from done_on)::int as year, kind, count(*)::int as records, sum(units)::int as units
  from duty.record
  where district_id = p.district_id and person_id = p.person_id and state = 'confirmed'
  group by 1, 2
  order by 1 desc, 2`

function factsPart(year: number | null): RawBuilder<unknown> {
  return sql`
    select record_id as "recordId", kind, role, done_on as "doneOn", units, themed, title, title_en as "titleEn", words, level,
      source_kind as "sourceKind", objected,
      (select coalesce(json_agg(json_build_object('kind', h.kind, 'year', h.year) order by h.year, h.kind), '[]')
        from duty.honour h where h.district_id = record.district_id and h.record_id = record.record_id and h.taken_back_at is null) as honours
    from duty.record
    where district_id = p.district_id and person_id = p.person_id and state = 'confirmed'
      ${year === null ? sql`` : sql`and done_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)`}
    order by done_on, record_id
    limit ${MOST_FACTS}`
}
