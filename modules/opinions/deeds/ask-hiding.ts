import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayAskHiding } from '../rules/may-hide.ts'
import { askHiding as write } from '../store/hidings.ts'
import { uniqueKeyBroken } from '../store/unique-key.ts'
import { type Asked, factOf } from './asked.ts'
import { demandHeld } from './demand-held.ts'

/** What deeds about hiding answer. */
export interface HidingMoved {
  readonly hidingId: string
  readonly itemId: string
  readonly state: 'asked' | 'hidden' | 'refused' | 'lifted'
}

/** Asks that an item be hidden as abuse; it stays where it is until somebody else has decided. */
export async function askHiding(
  asked: Asked,
  said: { readonly itemId: string; readonly id: string; readonly reason: string },
): Promise<HidingMoved> {
  const { actor, db, now } = asked
  const row = await demandHeld(asked, { itemId: said.itemId })
  demand(mayAskHiding(actor, row))
  const hidingId = said.id.toLowerCase()
  const reason = said.reason.trim()
  const answer: HidingMoved = { hidingId, itemId: row.itemId, state: 'asked' }
  const subject = { kind: 'opinion', id: row.itemId, streetId: row.streetId }
  // The reason stands with the hiding, where erasure reaches it, not in the trace, which keeps what it is told for ever.
  const fact = factOf(asked, 'ask-hiding', subject, { hidingId }, answer)
  const key = { districtId: actor.districtId, itemId: row.itemId, hidingId, reason }
  try {
    await write(db, key, { state: row.state, by: actor.personId, at: now }, fact)
  } catch (error) {
    if (uniqueKeyBroken(error) === 'hiding_one_asked') refuse('opinions.hiding-asked-already', { status: 409 })
    throw error
  }
  return answer
}
