import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { candidateRows } from '../reads/merit-candidates.ts'
import { mayJudge } from '../rules/may-merit.ts'
import { type NewJudgement, putJudgement } from '../store/judgements.ts'
import type { Asked } from './asked.ts'
import { closeFactOf } from './close-fact.ts'
import { loadForMerit } from './load-for-merit.ts'

/**
 * Writes down in a sentence how somebody recommended or proposed is judged by one standard (政治过硬、能力过硬、作风过硬、参政议政能力强): by people, never computed.
 * Refuses 404 and 403 like every part of a dossier, 422 somebody whom this dossier does not name for the street.
 */
export async function judge(
  asked: Asked,
  said: Omit<NewJudgement, 'judgementId'> & { readonly id: string; readonly streetId: number },
): Promise<{ judgementId: string }> {
  const { actor, db, now } = asked
  const { id, streetId, ...row } = said
  const dossier = await loadForMerit(asked, said.dossierId, streetId)
  demand(mayJudge(actor, dossier, streetId, said.personId))
  const { districtId } = actor
  const [named] = await candidateRows(db, {
    ...{ districtId, dossierId: said.dossierId, streetId, personId: said.personId, asOf: civilDateOf(now) },
    ...{ ground: null, proposedOnly: true, name: null, limit: 1, after: null },
  })
  if (named === undefined) refuse('appointments.merit.not-named', { field: 'personId' })
  const answer = { judgementId: id }
  const fact = closeFactOf(asked, 'judge', dossier, { streetId, standard: said.standard }, answer)
  await putJudgement(db, { judgementId: id, ...row }, fact)
  return answer
}
