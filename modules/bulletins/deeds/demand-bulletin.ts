import { refuse } from '../../../kernel/refusal.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { type BulletinRow, loadBulletin } from '../store/bulletins.ts'
import type { Asked } from './asked.ts'

/** The bulletin asked for. Refuses 404 where there is none, 409 where it has changed since the asker read it. */
export async function demandBulletin(
  { db, actor }: Asked,
  said: { bulletinId: string; version: number },
): Promise<BulletinRow> {
  const row = await loadBulletin(db, actor.districtId, said.bulletinId)
  if (row === null) return refuse('bulletins.unknown', { status: 404 })
  if (row.version !== said.version) refuseChanged(row)
  return row
}
