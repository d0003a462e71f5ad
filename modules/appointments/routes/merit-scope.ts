import { demand } from '../../../kernel/refusal.ts'
import { decodeCursor } from '../../../platform/http/keyset.ts'
import type { Asked } from '../deeds/asked.ts'
import { loadDossierFor, type SeenDossier } from '../deeds/load-dossier.ts'
import type { ListAsked } from '../reads/merit-lists.ts'
import { mayReadMerit, streetsOfMerit } from '../rules/may-merit.ts'

/** A list of merit for whoever asks: all streets for hands of the whole, for others their own. Refuses 404 where the dossier does not exist for them, 403 another street's. */
export async function listScope(
  ask: Pick<Asked, 'actor' | 'db'>,
  dossierId: string,
  query: { readonly streetId?: number | undefined; readonly limit: number; readonly after?: string | undefined },
): Promise<{ dossier: SeenDossier; asked: ListAsked }> {
  const dossier = await loadDossierFor(ask, dossierId)
  const own = streetsOfMerit(ask.actor, dossier)
  const streets = query.streetId === undefined ? own : [query.streetId]
  demand(mayReadMerit(ask.actor, dossier, streets?.[0] ?? null))
  const [after] = decodeCursor(query.after, ['uuid']) ?? []
  const { districtId } = ask.actor
  return { dossier, asked: { districtId, dossierId, streets, limit: query.limit, after: after ? String(after) : null } }
}
