import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { EvidenceKind, MeasureState } from '../rules/work-language.ts'

export interface MeasureLine {
  measureId: string
  words: string
  wordsEn: string
  responsible: string
  responsibleEn: string
  dueOn: CivilDate
  state: MeasureState
  result: string | null
  resultEn: string
  doneOn: CivilDate | null
  version: number
  evidence: {
    evidenceId: string
    kind: EvidenceKind
    subjectId: string | null
    words: string
    wordsEn: string
    addedAt: string
    addedBy: string | null
  }[]
}

export interface FindingLine {
  findingId: string
  streetId: number | null
  street: string | null
  streetEn: string | null
  foundBy: string
  foundByEn: string
  foundOn: CivilDate
  words: string
  wordsEn: string
  state: 'open' | 'settled'
  settledOn: CivilDate | null
  result: string | null
  resultEn: string
  version: number
  measures: MeasureLine[]
}

const evidencePart = sql`coalesce((select json_agg(json_build_object('evidenceId', e.evidence_id, 'kind', e.kind, 'subjectId', e.subject_id,
    'words', e.words, 'wordsEn', e.words_en, 'addedAt', e.added_at, 'addedBy', p.name) order by e.added_at, e.evidence_id)
  from committees.measure_evidence e left join roster.person p on p.district_id = e.district_id and p.person_id = e.added_by
  where e.district_id = m.district_id and e.measure_id = m.measure_id), '[]'::json)`
const measuresPart = sql`coalesce((select json_agg(json_build_object('measureId', m.measure_id, 'words', m.words, 'wordsEn', m.words_en,
    'responsible', m.responsible, 'responsibleEn', m.responsible_en, 'dueOn', m.due_on, 'state', m.state, 'result', m.result,
    'resultEn', m.result_en, 'doneOn', m.done_on, 'version', m.version, 'evidence', ${evidencePart}) order by m.due_on, m.measure_id)
  from committees.measure m where m.district_id = f.district_id and m.finding_id = f.finding_id), '[]'::json)`
const columns = sql`f.finding_id as "findingId", f.street_id as "streetId", s.name as street, s.name_en as "streetEn", f.found_by as "foundBy",
  f.found_by_en as "foundByEn", f.found_on as "foundOn", f.words, f.words_en as "wordsEn", f.state, f.settled_on as "settledOn", f.result,
  f.result_en as "resultEn", f.version, ${measuresPart} as measures`
const from = sql`committees.finding f left join districts.street s on s.district_id = f.district_id and s.street_id = f.street_id`

export interface FindingsAsked {
  readonly districtId: number
  /** Streets whose findings are read beside those of all streets; null: every street. */
  readonly scope: readonly number[] | null
  readonly state: 'open' | 'settled' | null
  readonly streetId: number | null
  /** Only those with an open measure due before this day. */
  readonly lateBefore: CivilDate | null
  readonly limit: number
  readonly after: readonly [settled: number, foundOn: string, findingId: string] | null
}

/** The register: open ones first, the latest found first; `limit + 1` of them, each whole. */
export async function findingList(db: Sql, asked: FindingsAsked): Promise<FindingLine[]> {
  const { rows } = await sql<FindingLine>`
    select ${columns} from ${from}
    where f.district_id = ${asked.districtId} and ${scopePart(asked.scope)}
      and (${asked.state}::text is null or f.state = ${asked.state}::text)
      and (${asked.streetId}::int is null or f.street_id = ${asked.streetId}::int)
      and (${asked.lateBefore}::date is null or exists (select 1 from committees.measure l where l.district_id = f.district_id
        and l.finding_id = f.finding_id and l.state in ('planned', 'under_way') and l.due_on < ${asked.lateBefore}::date))
      and ${afterPart(asked.after)}
    order by (f.state = 'settled'), f.found_on desc, f.finding_id desc
    limit ${asked.limit + 1}`.execute(db)
  return rows
}

function scopePart(scope: readonly number[] | null): RawBuilder<unknown> {
  return scope === null ? sql`true` : sql`(f.street_id is null or f.street_id = any(${`{${scope.join(',')}}`}::int[]))`
}

function afterPart(after: FindingsAsked['after']): RawBuilder<unknown> {
  if (after === null) return sql`true`
  const [settled, foundOn, findingId] = after
  return sql`((f.state = 'settled')::int > ${settled}::int or ((f.state = 'settled')::int = ${settled}::int
    and (f.found_on, f.finding_id) < (${foundOn}::date, ${findingId}::uuid)))`
}

/** One finding, whole; null where there is none. */
export async function findingDetail(db: Sql, districtId: number, findingId: string): Promise<FindingLine | null> {
  const { rows } = await sql<FindingLine>`
    select ${columns} from ${from} where f.district_id = ${districtId} and f.finding_id = ${findingId}::uuid`.execute(
    db,
  )
  return rows[0] ?? null
}
