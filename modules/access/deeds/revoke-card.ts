import { cardAccountOf, revokeCards } from '../store/cards.ts'
import { type CardAsked, cardSubject } from './card-subject.ts'

/** Takes a lost card out of use at once, with its devices and sessions. */
export async function revokeCard(asked: CardAsked): Promise<{ revoked: number }> {
  const { actor, now, personId, requestId, bodyHash } = asked
  return asked.database.transaction(actor.districtId, async (tx) => {
    await cardSubject(asked, tx)
    const account = await cardAccountOf(tx, actor.districtId, personId)
    if (account === null) return { revoked: 0 }
    const fact = {
      doer: actor,
      action: 'access.revoke-card',
      subjectKind: 'person',
      subjectId: personId,
      requestId,
      bodyHash,
      answer: { revoked: 1 },
      at: now,
    }
    return { revoked: await revokeCards(tx, actor.districtId, account, now, fact) }
  })
}
