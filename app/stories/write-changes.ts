import { type RawBuilder, sql } from 'kysely'
import {
  allHeldPart,
  heldRecordsPart,
  moveOneRecordPart,
  moveRecordsPart,
  type NewStep,
  type RecordMove,
  recordsPart,
  stepsPart,
} from '../../modules/duty/index.ts'
import type { NewRecord } from '../../modules/duty/language.ts'
import { postingPart, type ScoringState } from '../../modules/points/index.ts'
import type { Posting } from '../../modules/points/language.ts'
import { type AuditFact, auditInsert } from '../../platform/audit/audit.ts'
import type { Sql } from '../../platform/database/database.ts'

/** A change of records that stand or wait, with what it does to the ledger. */
export interface RecordChanges {
  readonly moves: readonly RecordMove[]
  readonly added?: readonly NewRecord[]
  readonly steps: readonly NewStep[]
  readonly postings: readonly Posting[]
  readonly read: readonly ScoringState[]
  /** A CTE that must have a row as well (an objection decided), and others that only follow (a mark put right). */
  readonly first?: RawBuilder<unknown>
  readonly following?: readonly RawBuilder<unknown>[]
}

/**
 * Writes it all with its trace in one statement, if every record is still as it was read; else nothing, and false. What follows (`following`)
 * is not guarded by itself, so a statement with it that finds something changed is taken back whole (22012).
 */
export async function writeChanges(db: Sql, changes: RecordChanges, fact: AuditFact): Promise<boolean> {
  const { districtId, personId: by, onBehalfOf } = fact.doer
  const { moves, steps, postings, read, added = [], following = [] } = changes
  const at = fact.at
  const first = changes.first ?? sql`select 1`
  try {
    await sql`
      with ${movesPart(districtId, moves, by, at)},
        decided as (${first}),
        go as (select 1 from whole, decided),
        ${added.length === 0 ? sql`` : sql`added as (${recordsPart({ districtId, records: added, onlyIf: 'go' })}),`}
        ${sql.join(
          following.map((part, index) => sql`${sql.id(`following_${index}`)} as (${part}),`),
          sql` `,
        )}
        steps as (${stepsPart({ districtId, steps, by, onBehalfOf, at, onlyIf: 'go' })}),
        ${postingPart({ districtId, postings, read, at, onlyIf: 'go' })},
        trace as (${auditInsert(fact, { onlyIf: 'go' })})
      select 1 / (select count(*)::int from go) as done`.execute(db)
    return true
  } catch (error) {
    if ((error as { code?: string }).code === '22012') return false
    throw error
  }
}

/**
 * The CTE `whole`, which has a row if all was moved. Several records are locked in order first, so that two batches never wait for each other in a ring; one alone is moved at
 * once. Either way the statement takes everything back where `whole` has no row.
 */
function movesPart(districtId: number, moves: readonly RecordMove[], by: string | null, at: Date): RawBuilder<unknown> {
  const [move, ...more] = moves
  if (move !== undefined && more.length === 0) return sql`whole as (${moveOneRecordPart({ districtId, move, by, at })})`
  return sql`held as (${heldRecordsPart(districtId, moves)}),
        whole as (${allHeldPart('held', moves.length)}),
        moved as (${moveRecordsPart({ districtId, moves, by, at, onlyIf: 'whole' })})`
}
