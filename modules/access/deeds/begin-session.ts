import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { actorsOfSessions, type GrantsPart } from '../reads/actor-of-session.ts'
import { newToken, tokenHash } from '../secrets/tokens.ts'
import type { AccountRow } from '../store/accounts.ts'
import { openSession } from '../store/sessions.ts'

export interface SignInAsked {
  db: Sql
  districtId: number
  address: string
  now: Date
  grants: GrantsPart
}
export interface SignInDone {
  token: string
  expiresAt: Date
  deviceToken: string | null
}

const HOURS = 3_600_000
/** A working day at a desk; on a remembered phone a month. */
const SESSION = { desk: 12 * HOURS, phone: 30 * 24 * HOURS }

/**
 * Opens a session for an account whose secret was checked, and remembers the device if asked. Refuses 403 somebody who holds no seat,
 * post or mandate today: without a role there is nothing to do here.
 */
export async function beginSession(
  asked: SignInAsked,
  account: AccountRow,
  on: 'desk' | 'phone',
  remember: boolean,
): Promise<SignInDone> {
  const { db, districtId, now } = asked
  const token = newToken(districtId)
  const deviceToken = remember ? newToken(districtId) : null
  const expiresAt = new Date(now.getTime() + SESSION[on])
  const doer = { districtId, accountId: account.accountId, personId: account.personId, onBehalfOf: null }
  const device = deviceToken ? { deviceId: newId(), tokenHash: tokenHash(deviceToken) } : null
  const session = {
    districtId,
    sessionId: newId(),
    tokenHash: tokenHash(token),
    accountId: account.accountId,
    createdAt: now,
    expiresAt,
    device,
  }
  await openSession(db, session, {
    doer,
    action: 'access.sign-in',
    subjectKind: 'account',
    subjectId: account.accountId,
    at: now,
  })
  const today = civilDateOf(now)
  const hash = tokenHash(token)
  const found = await actorsOfSessions(db, { districtId, tokenHashes: [hash], now, today, grants: asked.grants })
  if ((found.get(hash)?.roles.length ?? 0) === 0) refuse('access.no-role-today', { status: 403 })
  return { token, expiresAt, deviceToken }
}
