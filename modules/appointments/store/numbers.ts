import { type RawBuilder, sql } from 'kysely'
import type { PaperKind } from '../language.ts'

/**
 * The CTE `numbered`, one row with `number`: the next number of a kind of paper in a year, taken by the very statement that issues the paper. The
 * register's row is locked until that statement commits, and goes back with it where it fails: numbers have no gaps and no doubles, whatever is
 * killed. `onlyIf` names a CTE that must have a row, or no number is taken.
 */
export function numberPart(
  districtId: number,
  { kind, year, onlyIf }: { readonly kind: PaperKind; readonly year: number; readonly onlyIf?: string },
): RawBuilder<unknown> {
  const asked = onlyIf === undefined ? sql`true` : sql`exists (select 1 from ${sql.id(onlyIf)})`
  return sql`numbered as (
    insert into appointments.number_register as r (district_id, kind, year, last)
    select ${districtId}::int, ${kind}::text, ${year}::int, 1 where ${asked}
    on conflict (district_id, kind, year) do update set last = r.last + 1
    returning last as number)`
}
