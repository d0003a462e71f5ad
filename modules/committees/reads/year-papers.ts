import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { YearPaperKind, YearPaperState } from '../rules/work-language.ts'

export interface YearPaperLine {
  paperId: string
  streetId: number
  street: string
  streetEn: string
  year: number
  kind: YearPaperKind
  words: string
  state: YearPaperState
  remark: string | null
  draftedById: string | null
  submittedAt: string | null
  submittedById: string | null
  submittedBy: string | null
  decidedAt: string | null
  decidedBy: string | null
  version: number
}

const columns = sql`y.paper_id as "paperId", y.street_id as "streetId", s.name as street, s.name_en as "streetEn", y.year, y.kind, y.words, y.state,
  y.remark, y.drafted_by as "draftedById", y.submitted_at as "submittedAt", y.submitted_by as "submittedById", sub.name as "submittedBy",
  y.decided_at as "decidedAt", dec.name as "decidedBy", y.version`
const from = sql`committees.year_paper y join districts.street s on s.district_id = y.district_id and s.street_id = y.street_id
  left join roster.person sub on sub.district_id = y.district_id and sub.person_id = y.submitted_by
  left join roster.person dec on dec.district_id = y.district_id and dec.person_id = y.decided_by`

/** A committee has two papers a year; fifty years of them are listed. */
const MOST = 100

/** The reports and plans of a street's committee, the latest year first; of one year where one is named. */
export async function yearPapersOf(
  db: Sql,
  asked: { districtId: number; streetId: number; year: number | null },
): Promise<YearPaperLine[]> {
  const { rows } = await sql<YearPaperLine>`
    select ${columns} from ${from}
    where y.district_id = ${asked.districtId} and y.street_id = ${asked.streetId}
      and (${asked.year}::int is null or y.year = ${asked.year}::int)
    order by y.year desc, y.kind desc, y.paper_id limit ${MOST}`.execute(db)
  return rows
}

/** One paper, whole; null where there is none. */
export async function yearPaper(db: Sql, districtId: number, paperId: string): Promise<YearPaperLine | null> {
  const { rows } = await sql<YearPaperLine>`
    select ${columns} from ${from} where y.district_id = ${districtId} and y.paper_id = ${paperId}::uuid`.execute(db)
  return rows[0] ?? null
}
