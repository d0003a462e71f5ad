import { refuse } from '../../../kernel/refusal.ts'
import { dossierOfMatter } from '../reads/dossier-of.ts'
import type { MatterFacts } from '../rules/dossier-facts.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import type { Asked } from './asked.ts'
import { demandFacts } from './demand-facts.ts'
import type { SeenFacts } from './load-facts.ts'

/**
 * A matter with the facts of its dossier, for its hands. Refuses 404 where there is none or the asker may not know of it, 403 who sees the dossier and
 * is not its hand, 409 where the matter changed since it was read.
 */
export async function demandMatter(
  asked: Asked,
  matterId: string,
  version?: number,
): Promise<{ readonly facts: SeenFacts; readonly matter: MatterFacts }> {
  const dossierId = await dossierOfMatter(asked.db, asked.actor.districtId, matterId)
  if (dossierId === null) return refuse('appointments.unknown', { status: 404 })
  const facts = await demandFacts(asked, dossierId)
  const matter = facts.matters.find((one) => one.matterId === matterId)
  if (matter === undefined) return refuse('appointments.unknown', { status: 404 })
  if (version !== undefined && version !== matter.version) refuseChanged(facts)
  return { facts, matter }
}
