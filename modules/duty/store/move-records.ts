import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import {
  allHeldPart,
  heldRecordsPart,
  moveRecordsPart,
  type NewStep,
  type RecordMove,
  stepsPart,
} from './record-parts.ts'

/**
 * Moves records that earn no points by it, with their steps and the fact of the trace, in one statement. Answers false (and does nothing)
 * where a record is no longer as it was read.
 */
export async function moveRecords(
  db: Sql,
  request: { moves: readonly RecordMove[]; steps: readonly NewStep[] },
  fact: AuditFact,
): Promise<boolean> {
  const { districtId, personId: by, onBehalfOf } = fact.doer
  const { rows } = await sql<{ whole: boolean }>`
    with held as (${heldRecordsPart(districtId, request.moves)}),
      go as (${allHeldPart('held', request.moves.length)}),
      moved as (${moveRecordsPart({ districtId, moves: request.moves, by, at: fact.at, onlyIf: 'go' })}),
      steps as (${stepsPart({ districtId, steps: request.steps, by, onBehalfOf, at: fact.at, onlyIf: 'go' })}),
      trace as (${auditInsert(fact, { onlyIf: 'go' })})
    select exists (select 1 from go) as whole`.execute(db)
  return rows[0]?.whole === true
}
