import { newId } from '../../../platform/ids/new-id.ts'
import { hashSecret } from '../secrets/secret-hash.ts'
import { newCardCode, newPin, tokenHash } from '../secrets/tokens.ts'
import { cardAccountOf, putCard, revokeCards } from '../store/cards.ts'
import { type CardAsked, cardSubject } from './card-subject.ts'

/**
 * A new personal card with a new PIN, handed over face to face. The card before, its remembered devices and sessions
 * end. Code and PIN are answered once and stored only as hashes. Refuses 404 unknown person, 403 a foreign one.
 */
export async function issueCard(
  asked: CardAsked,
): Promise<{ cardId: string; personName: string; code: string; pin: string }> {
  const { actor, now, personId, requestId, bodyHash } = asked
  const districtId = actor.districtId
  // Asked before the costly hash, and again inside the transaction.
  await cardSubject(asked, asked.database.district(districtId))
  const code = newCardCode(districtId)
  const pin = newPin()
  const pinHash = await hashSecret(pin)
  return asked.database.transaction(districtId, async (tx) => {
    const subject = await cardSubject(asked, tx)
    const before = await cardAccountOf(tx, districtId, personId)
    if (before !== null) await revokeCards(tx, districtId, before, now, null)
    const cardId = newId()
    const card = {
      districtId,
      cardId,
      accountId: before ?? newId(),
      personId,
      tokenHash: tokenHash(code),
      pinHash,
      issuedBy: actor.personId,
      at: now,
    }
    // A repeated request hears that the card was issued, never its secrets again.
    const answer = { cardId, personName: subject.name, code: null, pin: null }
    const fact = {
      doer: actor,
      action: 'access.issue-card',
      subjectKind: 'person',
      subjectId: personId,
      requestId,
      bodyHash,
      answer,
      at: now,
    }
    await putCard(tx, card, fact)
    return { cardId, personName: subject.name, code, pin }
  })
}
