import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { compositionOn } from '../../committees/index.ts'
import type { MovedDossier } from '../contract-dossiers.ts'
import { effectsOf } from '../rules/effects.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { announceDossier } from '../store/announce-dossier.ts'
import { newStep } from '../store/steps.ts'
import { type Asked, factOf } from './asked.ts'
import type { SeenFacts } from './load-facts.ts'

/**
 * Announces what the meeting decided: from this statement on everybody sees the result, the seats have their holders, roles follow. Nothing of it was
 * to be seen before. The trace is open and names nobody. Refuses 409 where something changed meanwhile.
 */
export async function announce(
  asked: Asked,
  facts: SeenFacts,
  said: { readonly on: CivilDate; readonly signer: string; readonly words: string | undefined },
): Promise<MovedDossier> {
  const { actor, db } = asked
  const { dossier, matters } = facts
  const meetingOn = dossier.meetingOn ?? said.on
  const composition = await compositionOn(db, actor.districtId, meetingOn)
  const { tenures, endings } = effectsOf(matters, composition, meetingOn, newId)
  const answer: MovedDossier = { dossierId: dossier.dossierId, state: 'announced', version: dossier.version + 1 }
  const detail = { state: 'announced', year: yearOf(said.on), appointed: tenures.length, ended: endings.length }
  const done = await announceDossier(
    db,
    { districtId: actor.districtId, dossierId: dossier.dossierId, version: dossier.version },
    { paperId: newId(), on: said.on, signer: said.signer.trim(), tenures, endings },
    newStep(asked, dossier.dossierId, { step: 'announce', on: said.on, responsible: said.signer, words: said.words }),
    factOf(asked, 'announce', { ...dossier, announcedOn: said.on }, detail, answer),
  )
  if (!done) refuseChanged(facts)
  return answer
}
