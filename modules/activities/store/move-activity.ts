import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { ActivityState } from '../language.ts'
import { type HeldAnswer, heldAnswer, heldPart } from './held-activity.ts'
import type { Session } from './roster-lines.ts'

export interface Movement extends Session {
  readonly version: number
  readonly from: ActivityState
  readonly to: ActivityState
  /** Only with `to` = cancelled. */
  readonly reason?: string
  /** Only with `to` = summarised. */
  readonly summary?: string
}

/** Moves an activity to its next state if state and version are still the ones read; null if not. */
export async function moveActivity(db: Sql, move: Movement, audit: AuditFact): Promise<HeldAnswer | null> {
  const sets = sql`, state = ${move.to}, cancelled_reason = ${move.reason ?? null}::text,
    summary = coalesce(${move.summary ?? null}::text, summary)`
  const done = await sql<{ answer: HeldAnswer }>`
    with held as (${heldPart({ ...move, states: [move.from] }, sets)}),
    audited as (${auditInsert({ ...audit, answer: heldAnswer }, { onlyIf: 'held' })})
    select ${heldAnswer} as answer from held`.execute(db)
  return done.rows[0]?.answer ?? null
}
