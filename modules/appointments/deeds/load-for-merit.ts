import { demand } from '../../../kernel/refusal.ts'
import { mayReadMerit } from '../rules/may-merit.ts'
import type { Asked } from './asked.ts'
import { loadDossierFor, type SeenDossier } from './load-dossier.ts'

/** The dossier for whoever sees the merit of a street (null: of all). Refuses 404 where it does not exist for them, 403 another street's. */
export async function loadForMerit(
  asked: Pick<Asked, 'actor' | 'db'>,
  dossierId: string,
  streetId: number | null,
): Promise<SeenDossier> {
  const dossier = await loadDossierFor(asked, dossierId)
  demand(mayReadMerit(asked.actor, dossier, streetId))
  return dossier
}
