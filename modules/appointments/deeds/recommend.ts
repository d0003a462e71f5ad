import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { hardConditionsOf } from '../reads/hard-conditions-facts.ts'
import { mayRecommend } from '../rules/may-merit.ts'
import { ofThePerson } from '../rules/of-the-person.ts'
import { type NewRecommendation, putRecommendation } from '../store/recommendations.ts'
import type { Asked } from './asked.ts'
import { closeFactOf } from './close-fact.ts'
import { loadForMerit } from './load-for-merit.ts'
import { refuseDayToCome } from './refuse-day-to-come.ts'

/**
 * Writes down whom the street Party working committee recommends for the part-time deputy director of a street (推荐). Refuses 404 and 403 like every part of a
 * dossier, 409 where it no longer collects or the person is recommended already, 422 a day to come, or a hard condition of the person that is not met: who holds
 * a place that this dossier is still to empty may be recommended.
 */
export async function recommend(
  asked: Asked,
  said: Omit<NewRecommendation, 'recommendationId'> & { readonly id: string },
): Promise<{ recommendationId: string; version: number }> {
  const { actor, db, now } = asked
  const { id, ...row } = said
  const dossier = await loadForMerit(asked, said.dossierId, said.streetId)
  demand(mayRecommend(actor, dossier, said.streetId, said.personId))
  refuseDayToCome(said.recommendedOn, now, 'recommendedOn')
  const conditions = await hardConditionsOf(
    db,
    actor.districtId,
    { ...row, type: 'appoint', seat: 'part_time_deputy_director', seatNo: null, tenureId: null },
    civilDateOf(now),
  )
  const failed = conditions.filter(({ key, passed }) => passed === false && ofThePerson(key))
  if (failed.length > 0)
    refuse('appointments.merit.condition-not-met', { field: 'personId', extra: { conditions: failed } })
  const answer = { recommendationId: id, version: 1 }
  const fact = closeFactOf(asked, 'recommend', dossier, { streetId: said.streetId, ground: said.ground }, answer)
  if (!(await putRecommendation(db, { recommendationId: id, ...row }, fact)))
    refuse('appointments.not-collecting', { status: 409 })
  return answer
}
