import { refuse } from '../../../kernel/refusal.ts'
import { isLastHand } from '../rules/may-dossier.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { changeDossier } from '../store/change-dossier.ts'
import { handLeftPart } from '../store/hands.ts'
import { type Asked, factOf } from './asked.ts'
import { demandFacts } from './demand-facts.ts'

/** Ends somebody's part in a dossier, one's own too. Refuses 404 and 403 as every deed on a dossier, 404 who is no hand, 422 the last one of the whole. */
export async function leaveDossier(
  asked: Asked,
  dossierId: string,
  personId: string,
): Promise<{ dossierId: string; personId: string }> {
  const { districtId } = asked.actor
  const facts = await demandFacts(asked, dossierId)
  const { hands, version } = facts.dossier
  if (!hands.some((hand) => hand.personId === personId)) refuse('appointments.no-such-hand', { status: 404 })
  if (isLastHand(hands, personId)) refuse('appointments.last-hand')
  const answer = { dossierId, personId }
  const done = await changeDossier(
    asked.db,
    { districtId, dossierId, version },
    { parts: [handLeftPart(districtId, { dossierId, personId, at: asked.now })] },
    factOf(asked, 'leave', facts.dossier, {}, answer),
  )
  if (!done) refuseChanged(facts)
  return answer
}
