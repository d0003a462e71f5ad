import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../language.ts'
import { endSession } from '../store/sessions.ts'

/** Ends this session; the remembered device stays, so the next sign-in there needs the PIN only. */
export async function signOut(db: Sql, actor: Actor, now: Date): Promise<void> {
  await endSession(db, actor.districtId, actor.sessionId, now, {
    doer: actor,
    action: 'access.sign-out',
    subjectKind: 'account',
    subjectId: actor.accountId,
    at: now,
  })
}
