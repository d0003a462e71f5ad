import { refuse } from '../../../kernel/refusal.ts'
import { isStaffOf } from '../rules/may-read-item.ts'
import { type HidingRow, hidingRow } from '../store/hidings.ts'
import type { Asked } from './asked.ts'

/** The item of a deed about hiding, by its own id or that of the hiding. To others than its street's staff and the district it is not there (404). */
export async function demandHeld(
  { actor, db }: Pick<Asked, 'actor' | 'db'>,
  by: { readonly itemId: string } | { readonly hidingId: string },
): Promise<HidingRow> {
  const row = await hidingRow(db, actor.districtId, by)
  if (row === null || !isStaffOf(actor, row)) return refuse('opinions.unknown', { status: 404 })
  return row
}
