import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { Sight } from '../language.ts'
import { type WholeDossier, wholeDossier } from '../reads/dossier-facts.ts'
import { hardConditionsOfAll } from '../reads/hard-conditions-facts.ts'
import { installFacts } from '../reads/install-facts.ts'
import { orderRuleOn } from '../reads/order-rules.ts'
import { type DossierFacts, isOpen } from '../rules/dossier-facts.ts'
import { sightOf } from '../rules/may-dossier.ts'

/** A dossier with everything that decides what may be done with it, and how much of it the asker sees. */
export type SeenFacts = DossierFacts &
  Pick<WholeDossier, 'steps' | 'handsNamed' | 'announcement'> & { readonly sight: Sight }

/**
 * The facts of a dossier for whoever may see anything of it; 404 as for an unknown id where they may not. `meetingOn`: the day that is about to be set,
 * so that the order of steps of that day is asked.
 */
export async function loadFacts(
  { actor, db, now }: { readonly actor: Actor; readonly db: Sql; readonly now: Date },
  dossierId: string,
  meetingOn?: CivilDate,
): Promise<SeenFacts> {
  const { districtId } = actor
  const today = civilDateOf(now)
  const whole = await wholeDossier(db, { districtId, dossierId, today })
  const sight = whole === null ? null : sightOf(actor, whole.dossier)
  if (whole === null || sight === null) return refuse('appointments.unknown', { status: 404 })
  const day = meetingOn ?? whole.dossier.meetingOn ?? today
  const open = sight === 'hand' ? whole.matters.filter(isOpen) : []
  const after = whole.dossier.state === 'announced' || whole.dossier.state === 'installed'
  const [rule, conditions, following] = await Promise.all([
    orderRuleOn(db, districtId, day),
    hardConditionsOfAll(db, districtId, open, day),
    after ? installFacts(db, districtId, dossierId) : { matters: [], courses: [] },
  ])
  const matters = whole.matters.map((matter) => ({ ...matter, conditions: conditions[open.indexOf(matter)] ?? [] }))
  return { ...whole, matters, rule, today, after: following, sight }
}
