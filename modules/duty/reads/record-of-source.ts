import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { RecordSubject, SourceKind } from '../language.ts'
import { subjectsOfAsked } from '../store/asked-parts.ts'

/** The records a source has made, in whatever state: of an activity one for each person, of an item one or none. */
export async function recordsOfSource(
  db: Sql,
  districtId: number,
  source: { readonly kind: SourceKind; readonly id: string },
): Promise<RecordSubject[]> {
  const { rows } = await sql<{ subjects: RecordSubject[] | null }>`
    with asked as (
      select * from duty.record where district_id = ${districtId} and source_kind = ${source.kind} and source_id = ${source.id}::uuid)
    select ${subjectsOfAsked(districtId)} as subjects`.execute(db)
  return rows[0]?.subjects ?? []
}
