import { sql } from 'kysely'
import type { Doer } from '../../../kernel/doer.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { stepsPart } from './record-parts.ts'

/**
 * Strikes imported records nobody has touched since, with a step each; their external ids are free again. Points follow from posting the
 * years anew. Answers the ids struck.
 */
export async function withdrawImportedRecords(
  tx: Sql,
  asked: { doer: Doer; recordIds: readonly string[]; reason: string; at: Date },
): Promise<Set<string>> {
  const { districtId, personId: by, onBehalfOf } = asked.doer
  const done = await sql<{ id: string }>`
    update duty.record set state = 'struck', external_id = null, version = version + 1
    where district_id = ${districtId} and record_id = any(${asked.recordIds}::uuid[]) and source_kind = 'import' and state = 'confirmed'
      and not objected and version = 1
    returning record_id as id`.execute(tx)
  const steps = done.rows.map(({ id }) => ({ stepId: newId(), recordId: id, step: 'struck', reason: asked.reason }))
  if (steps.length > 0)
    await sql`with go as (select 1), steps as (${stepsPart({ districtId, steps, by, onBehalfOf, at: asked.at, onlyIf: 'go' })})
      select 1`.execute(tx)
  return new Set(done.rows.map((row) => row.id))
}
