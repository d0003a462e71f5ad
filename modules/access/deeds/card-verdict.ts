import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Verdict } from '../../../kernel/verdict.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../language.ts'
import { accessSubject, type GrantsPart } from '../reads/actor-of-session.ts'
import { mayIssueCard } from '../rules/may-open-access.ts'

/** May the actor hand this person a card, and if not, why: the same reason the refusal gives. */
export async function cardVerdict(
  db: Sql,
  asked: { actor: Actor; personId: string; now: Date; grants: GrantsPart },
): Promise<Verdict> {
  const { actor, personId, now, grants } = asked
  const subject = await accessSubject(db, { districtId: actor.districtId, personId, today: civilDateOf(now), grants })
  return mayIssueCard(actor, subject ?? { personId, streetIds: [], officeStreetIds: [] })
}
