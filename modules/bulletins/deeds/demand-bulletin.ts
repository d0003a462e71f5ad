import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayMakeBulletins } from '../rules/may-bulletin.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { type BulletinRow, loadBulletin } from '../store/bulletins.ts'
import type { Asked } from './asked.ts'

/**
 * The bulletin asked for by those who make bulletins. Refuses 403 others, whether there is one or not; 404 where there is none, 409 where it has
 * changed since the asker read it.
 */
export async function demandBulletin(
  { db, actor }: Asked,
  said: { bulletinId: string; version: number },
): Promise<BulletinRow> {
  demand(mayMakeBulletins(actor))
  const row = await loadBulletin(db, actor.districtId, said.bulletinId)
  if (row === null) return refuse('bulletins.unknown', { status: 404 })
  if (row.version !== said.version) refuseChanged(row)
  return row
}
