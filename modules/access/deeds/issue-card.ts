import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Database } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Actor } from '../language.ts'
import { accessSubject, type GrantsPart } from '../reads/actor-of-session.ts'
import { mayIssueCard } from '../rules/may-open-access.ts'
import { cardAccountOf, putCard, revokeCards } from '../store/cards.ts'
import { hashSecret, newCardCode, newPin, tokenHash } from './secrets.ts'

export interface CardAsked {
  database: Database
  actor: Actor
  personId: string
  requestId: string | null
  bodyHash: string | null
  now: Date
  grants: GrantsPart
}

/**
 * A new personal card with a new PIN, handed over face to face. The card before, its remembered devices and sessions
 * end. Code and PIN are answered once and stored only as hashes. Refuses 404 unknown person, 403 a foreign one.
 */
export async function issueCard(asked: CardAsked): Promise<{ cardId: string; personName: string; code: string; pin: string }> {
  const { actor, now } = asked
  const code = newCardCode(actor.districtId)
  const pin = newPin()
  const pinHash = await hashSecret(pin)
  return asked.database.transaction(actor.districtId, async (tx) => {
    const subject = await subjectOf(asked, tx)
    const before = await cardAccountOf(tx, actor.districtId, asked.personId)
    if (before !== null) await revokeCards(tx, actor.districtId, before, now, null)
    const cardId = newId()
    await putCard(
      tx,
      {
        districtId: actor.districtId,
        cardId,
        accountId: before ?? newId(),
        personId: asked.personId,
        tokenHash: tokenHash(code),
        pinHash,
        issuedBy: actor.personId,
        at: now,
      },
      {
        doer: actor,
        action: 'access.issue-card',
        subjectKind: 'person',
        subjectId: asked.personId,
        requestId: asked.requestId,
        bodyHash: asked.bodyHash,
        answer: { cardId, personName: subject.name, code: null, pin: null },
        at: now,
      },
    )
    return { cardId, personName: subject.name, code, pin }
  })
}

/** Takes a lost card out of use at once, with its devices and sessions. */
export async function revokeCard(asked: CardAsked): Promise<{ revoked: number }> {
  const { actor, now } = asked
  return asked.database.transaction(actor.districtId, async (tx) => {
    await subjectOf(asked, tx)
    const account = await cardAccountOf(tx, actor.districtId, asked.personId)
    if (account === null) return { revoked: 0 }
    const revoked = await revokeCards(tx, actor.districtId, account, now, {
      doer: actor,
      action: 'access.revoke-card',
      subjectKind: 'person',
      subjectId: asked.personId,
      requestId: asked.requestId,
      bodyHash: asked.bodyHash,
      answer: { revoked: 1 },
      at: now,
    })
    return { revoked }
  })
}

async function subjectOf(asked: CardAsked, tx: Parameters<typeof accessSubject>[0]) {
  const subject = await accessSubject(tx, {
    districtId: asked.actor.districtId,
    personId: asked.personId,
    today: civilDateOf(asked.now),
    grants: asked.grants,
  })
  if (subject === null) return refuse('access.person-unknown', { status: 404 })
  demand(mayIssueCard(asked.actor, subject))
  return subject
}
