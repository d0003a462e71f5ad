import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Database, Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../language.ts'
import { accessSubject, type GrantsPart } from '../reads/actor-of-session.ts'
import { mayIssueCard } from '../rules/may-open-access.ts'

export interface CardAsked {
  database: Database
  actor: Actor
  personId: string
  requestId: string | null
  bodyHash: string | null
  now: Date
  grants: GrantsPart
}

/** The person a card is for, if the actor may hand one over. Refuses 403 somebody else's (and who is nobody's), 404 unknown person. */
export async function cardSubject(
  asked: CardAsked,
  tx: Sql,
): Promise<{ personId: string; name: string; streetIds: number[] }> {
  const { actor, personId, grants } = asked
  const subject = await accessSubject(tx, {
    districtId: actor.districtId,
    personId,
    today: civilDateOf(asked.now),
    grants,
  })
  demand(mayIssueCard(actor, subject ?? { personId, streetIds: [], officeStreetIds: [] }))
  if (subject === null) return refuse('access.person-unknown', { status: 404 })
  return subject
}
