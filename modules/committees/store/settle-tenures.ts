import { type RawBuilder, sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Settled } from '../rules/resting.ts'

/**
 * The CTEs that end tenures or let them rest on what follows, each guarded by the version that was read and with its own trace; to stand in one statement.
 * `onlyIf`: a CTE of that statement that must have a row. What somebody changed meanwhile is left as it is: the next run looks again.
 */
export function settledParts(
  settled: readonly Settled[],
  fact: Pick<AuditFact, 'doer' | 'at'>,
  onlyIf?: string,
): RawBuilder<unknown>[] {
  const { districtId } = fact.doer
  const allowed = onlyIf === undefined ? sql`true` : sql`exists (select 1 from ${sql.id(onlyIf)})`
  return settled.flatMap(({ tenure, outcome }, index) => {
    const name = `settled_${index}`
    return [
      sql`${sql.id(name)} as (
        update committees.tenure set ${changeOf(outcome)}, version = version + 1
        where district_id = ${districtId} and tenure_id = ${tenure.tenureId}::uuid and version = ${tenure.version} and ends_on is null
          and ${allowed}
        returning tenure_id)`,
      sql`${sql.id(`settled_trace_${index}`)} as (${auditInsert(traceOf({ tenure, outcome }, fact), { onlyIf: name })})`,
    ]
  })
}

function changeOf(outcome: Settled['outcome']): RawBuilder<unknown> {
  if (outcome.what === 'ends')
    return sql`ends_on = ${outcome.on}::date, end_reason = ${outcome.reason}, end_reason_en = ${outcome.reasonEn}`
  return sql`mandate_id = coalesce(${outcome.mandateId}::uuid, mandate_id), post_id = coalesce(${outcome.postId}::uuid, post_id),
    term_id = coalesce(${outcome.termId}::uuid, term_id)`
}

function traceOf({ tenure, outcome }: Settled, { doer, at }: Pick<AuditFact, 'doer' | 'at'>): AuditFact {
  const { tenureId: subjectId, streetId, seat, personId } = tenure
  const subject = { subjectKind: 'tenure', subjectId, streetId }
  if (outcome.what === 'ends') {
    const { because, on, reason } = outcome
    return {
      ...{ doer, at, action: 'committees.end-tenure', ...subject },
      detail: { seat, personId, on, reason, because, byItself: true },
    }
  }
  const { mandateId, postId, termId } = outcome
  return {
    ...{ doer, at, action: 'committees.carry-tenure', ...subject },
    detail: { seat, personId, mandateId, postId, termId, byItself: true },
  }
}

/** Settles them in one statement by themselves. */
export async function settleTenures(
  db: Sql,
  settled: readonly Settled[],
  fact: Pick<AuditFact, 'doer' | 'at'>,
): Promise<void> {
  await sql`with ${sql.join(settledParts(settled, fact), sql`, `)} select 1`.execute(db)
}
