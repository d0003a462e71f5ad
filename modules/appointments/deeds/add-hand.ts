import { refuse } from '../../../kernel/refusal.ts'
import { possibleHands } from '../reads/possible-hands.ts'
import { isLastHand } from '../rules/may-dossier.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { changeDossier } from '../store/change-dossier.ts'
import { handAddedPart } from '../store/hands.ts'
import { type Asked, factOf } from './asked.ts'
import { demandFacts } from './demand-facts.ts'

/**
 * Lets somebody handle a dossier: the whole of it, or one street's part. From then on they know that there is one. Refuses 404 and 403 as every deed on a
 * dossier, 409 a hand already, 422 somebody without that office today, or who stands in the dossier themselves.
 */
export async function addHand(
  asked: Asked,
  dossierId: string,
  said: { readonly personId: string; readonly streetId?: number | undefined },
): Promise<{ dossierId: string; personId: string }> {
  const { actor, db, now } = asked
  const { districtId } = actor
  const facts = await demandFacts(asked, dossierId)
  const { personId } = said
  const streetId = said.streetId ?? null
  if (facts.dossier.hands.some((hand) => hand.personId === personId && hand.streetId === streetId))
    refuse('appointments.hand-already', { status: 409, field: 'personId' })
  if (isLastHand(facts.dossier.hands, personId) && streetId !== null)
    refuse('appointments.last-hand', { field: 'streetId' })
  const stands = facts.matters.some((one) => one.personId === personId && one.state !== 'withdrawn')
  if (stands) refuse('appointments.hand-is-candidate', { field: 'personId' })
  const possible = await possibleHands(db, districtId, facts.today)
  if (!possible.some((one) => one.personId === personId && one.streetId === streetId))
    refuse(streetId === null ? 'appointments.hand-not-staff' : 'appointments.hand-not-of-street', { field: 'personId' })
  const answer = { dossierId, personId }
  const done = await changeDossier(
    db,
    { districtId, dossierId, version: facts.dossier.version },
    { parts: [handAddedPart(districtId, { dossierId, personId, streetId, by: actor.personId, at: now })] },
    factOf(asked, 'add-hand', facts.dossier, { streetId }, answer),
  )
  if (!done) refuseChanged(facts)
  return answer
}
