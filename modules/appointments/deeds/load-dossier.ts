import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { DossierSubject, Sight } from '../language.ts'
import { sightOf } from '../rules/may-dossier.ts'
import { loadDossier } from '../store/load-dossier.ts'

/** Who asks, and of which database: any `Ask` will do. */
interface Asker {
  readonly actor: Actor
  readonly db: Sql
}

/** A dossier as this asker sees it. */
export type SeenDossier = DossierSubject & { readonly sight: Sight }

/**
 * The dossier for whoever may see anything of it. Refuses 404 where there is none and, in the same words, where the asker may not know that there is
 * one: every deed and read of a dossier begins here. What the asker may do with it, `mayHandle` and `mayHandleStreet` say.
 */
export async function loadDossierFor({ actor, db }: Asker, dossierId: string): Promise<SeenDossier> {
  const dossier = await loadDossier(db, actor.districtId, dossierId)
  const sight = dossier === null ? null : sightOf(actor, dossier)
  if (dossier === null || sight === null) return refuse('appointments.unknown', { status: 404 })
  return { ...dossier, sight }
}
