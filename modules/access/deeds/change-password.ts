import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../language.ts'
import { passwordForm } from '../rules/secret-form.ts'
import { minutesLeft, PAUSE_MINUTES, TRIES_BEFORE_PAUSE } from '../rules/waiting-time.ts'
import { hashSecret, secretMatches } from '../secrets/secret-hash.ts'
import { countWrongTry } from '../store/accounts.ts'
import { ownPasswordAccount, putOwnPassword } from '../store/own-password.ts'

export interface PasswordChange {
  db: Sql
  actor: Actor
  current: string
  next: string
  now: Date
}

/**
 * Somebody's own new password: the first one came from whoever opened the account. Other sessions end, this one stays. Refuses an account
 * without a password (409), a wrong current one (422; five pause the account, 429) and a weak or unchanged new one (422).
 */
export async function changePassword(asked: PasswordChange): Promise<{ loginName: string }> {
  const { db, actor, now: at } = asked
  const { districtId, accountId, sessionId } = actor
  const account = (await ownPasswordAccount(db, districtId, accountId)) ?? refuse('access.no-password', { status: 409 })
  const minutes = minutesLeft(account.lockedUntil, at)
  if (minutes > 0) refuse('access.paused', { status: 429, params: { minutes } })
  if (!(await secretMatches(asked.current, account.secretHash))) {
    const pauseUntil = new Date(at.getTime() + PAUSE_MINUTES * 60_000)
    await countWrongTry(db, districtId, accountId, TRIES_BEFORE_PAUSE, pauseUntil)
    refuse('access.wrong-current', { field: 'current' })
  }
  const form = passwordForm(asked.next, account.loginName)
  if (!form.can) refuse(form.why, { field: 'next' })
  if (asked.next === asked.current) refuse('access.same-password', { field: 'next' })
  const change = { districtId, account, sessionId, secretHash: await hashSecret(asked.next), at }
  const subject = { subjectKind: 'account', subjectId: accountId }
  // Without the request's id and hash: a hash of a body with passwords helps to guess them.
  const fact = { doer: actor, action: 'access.change-password', ...subject, at }
  if (!(await putOwnPassword(db, change, fact))) refuse('access.wrong-current', { field: 'current' })
  return { loginName: account.loginName }
}
