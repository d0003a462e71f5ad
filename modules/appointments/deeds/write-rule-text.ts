import type { MovedDossier } from '../contract-dossiers.ts'
import { demandTold } from '../rules/demand-told.ts'
import { mayChangeText } from '../rules/may-move.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { changeDossier } from '../store/change-dossier.ts'
import { type Asked, factOf } from './asked.ts'
import { demandFacts } from './demand-facts.ts'

/** Writes the text of the rule while it is drafted. Refuses 404, 403 and 409 as every deed on a dossier. */
export async function writeRuleText(
  asked: Asked,
  dossierId: string,
  said: { readonly version: number; readonly text: string },
): Promise<MovedDossier> {
  const facts = await demandFacts(asked, dossierId, { version: said.version })
  demandTold(mayChangeText(asked.actor, facts))
  const { state, version } = facts.dossier
  const answer: MovedDossier = { dossierId, state, version: version + 1 }
  const done = await changeDossier(
    asked.db,
    { districtId: asked.actor.districtId, dossierId, version },
    { setting: { ruleText: said.text } },
    factOf(asked, 'write-text', facts.dossier, { characters: said.text.length }, answer),
  )
  if (!done) refuseChanged(facts)
  return answer
}
