import { demand, refuse } from '../../../kernel/refusal.ts'
import { wrongCounts } from '../rules/choice-counts.ts'
import { mayChoose } from '../rules/may-merit.ts'
import { type ChoiceGround, loadChoiceGround, type NewChoice, putChoice } from '../store/choices.ts'
import type { Asked } from './asked.ts'
import { closeFactOf } from './close-fact.ts'
import { loadForMerit } from './load-for-merit.ts'
import { refuseDayToCome } from './refuse-day-to-come.ts'

type Said = Omit<NewChoice, 'choiceId' | 'version'> & { readonly id: string; readonly version: number | null }

/**
 * Writes down whom the street's delegation chose among those recommended (推选), in counts only; with a version, puts a wrong entry right. Refuses 404 and 403 like
 * every part of a dossier, 422 counts that cannot be, 409 where the dossier no longer collects, a choice stands already or changed, or those recommended did.
 */
export async function choose(asked: Asked, said: Said): Promise<{ choiceId: string; version: number }> {
  const { actor, db, now } = asked
  const dossier = await loadForMerit(asked, said.dossierId, said.streetId)
  demand(mayChoose(actor, dossier, said.streetId))
  refuseDayToCome(said.heldOn, now, 'heldOn')
  const ground = await loadChoiceGround(db, actor.districtId, said)
  refuseStale(said, ground)
  const wrong = wrongCounts(said, ground.recommended)
  if (wrong !== null) refuse(wrong.why, { field: wrong.field, params: wrong.params })
  const { id, ...row } = said
  const choiceId = ground.choiceId ?? id
  const answer = { choiceId, version: (said.version ?? 0) + 1 }
  const { streetId, members, present, spoilt } = said
  const fact = closeFactOf(asked, 'choose', dossier, { streetId, members, present, spoilt }, answer)
  if (!(await putChoice(db, { choiceId, ...row, words: said.words.trim() }, fact)))
    refuse('appointments.merit.changed', { status: 409 })
  return answer
}

/** A first entry where none stands, a correction of the one that stands; none once somebody is proposed by it. */
function refuseStale(said: Said, ground: ChoiceGround): void {
  if (said.version === null && ground.choiceId !== null) refuse('appointments.merit.chosen-already', { status: 409 })
  if (said.version !== null && said.version !== ground.version)
    refuse('appointments.merit.changed', { status: 409, extra: { version: ground.version, yours: said.version } })
  if (said.version !== null && ground.proposed) refuse('appointments.merit.proposed-already', { status: 409 })
}
