import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayTakeBack } from '../rules/may-merit.ts'
import { loadRecommendation, takeRecommendationBack } from '../store/recommendations.ts'
import type { Asked } from './asked.ts'
import { closeFactOf } from './close-fact.ts'
import { loadForMerit } from './load-for-merit.ts'

/**
 * Takes a recommendation back while nothing was built on it. Refuses 404 an unknown one and one of a dossier that does not exist for the asker, in the same
 * words; 403 who may not; 409 where it changed, votes are counted on it or somebody is proposed by it.
 */
export async function takeBackRecommendation(
  asked: Asked,
  said: { readonly recommendationId: string; readonly version: number },
): Promise<{ recommendationId: string; version: number }> {
  const { actor, db } = asked
  const row = await loadRecommendation(db, actor.districtId, said.recommendationId)
  if (row === null) refuse('appointments.unknown', { status: 404 })
  const dossier = await loadForMerit(asked, row.dossierId, row.streetId)
  demand(mayTakeBack(actor, dossier, row))
  const answer = { recommendationId: row.recommendationId, version: said.version + 1 }
  const fact = closeFactOf(asked, 'take-back-recommendation', dossier, { streetId: row.streetId }, answer)
  const fresh = !row.takenBack && row.version === said.version
  if (!fresh || !(await takeRecommendationBack(db, row, fact)))
    refuse('appointments.merit.changed', { status: 409, extra: { version: row.version, yours: said.version } })
  return answer
}
