import { refuse } from '../../../kernel/refusal.ts'
import { hashOf } from '../../../platform/snapshots/snapshot-hash.ts'
import type { SheetAnswer } from '../contract-merit-sheets.ts'
import { keptSheet } from '../reads/merit-lists.ts'
import type { Asked } from './asked.ts'
import { loadForMerit } from './load-for-merit.ts'

/** A merit sheet as it was kept. Refuses 404 an unknown one and one of a dossier that does not exist for the asker, in the same words; 403 another street's. */
export async function showMeritSheet(asked: Pick<Asked, 'actor' | 'db'>, sheetId: string): Promise<SheetAnswer> {
  const kept = await keptSheet(asked.db, asked.actor.districtId, sheetId)
  if (kept === null) refuse('appointments.unknown', { status: 404 })
  await loadForMerit(asked, kept.dossierId, kept.streetId)
  const { dossierId, title, titleEn, madeAt, madeBy, hash, snapshot } = kept
  return {
    ...{ sheetId, dossierId, title, titleEn, madeAt: madeAt.toISOString(), madeBy, hash },
    intact: hashOf(snapshot) === hash,
    snapshot: JSON.parse(snapshot) as SheetAnswer['snapshot'],
  }
}
