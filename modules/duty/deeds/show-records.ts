import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { RecordCan, RecordSubject } from '../language.ts'
import { provisionalDays } from '../reads/provisional-days.ts'
import { actionsOn } from '../rules/actions.ts'

type Shown<R> = R & { readonly can: RecordCan; readonly untilProvisional: boolean }

/** Records as they are answered: each with what the asker may do about it, and whether its day for objecting may still move. */
export async function showRecords<R extends RecordSubject>(
  { actor, db, now }: { actor: Actor; db: Sql; now: Date },
  rows: readonly R[],
): Promise<Shown<R>[]> {
  const today: CivilDate = civilDateOf(now)
  const moves = await provisionalDays(
    db,
    rows.map((row) => row.objectionUntil),
    today,
  )
  return rows.map((row) => ({
    ...row,
    can: actionsOn(actor, row, today),
    untilProvisional: moves(row.objectionUntil),
  }))
}
