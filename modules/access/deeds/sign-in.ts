import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { actorOfSession, type GrantsPart } from '../reads/actor-of-session.ts'
import { minutesLeft, PAUSE_MINUTES, TRIES_BEFORE_PAUSE, TRIES_PER_ADDRESS, WINDOW_MINUTES, windowStart } from '../rules/waiting-time.ts'
import { type AccountRow, accountByCard, accountByLoginName, countAddress, countWrongTry, triesFrom } from '../store/accounts.ts'
import { openSession } from '../store/sessions.ts'
import { newToken, secretMatches, tokenHash } from './secrets.ts'

const HOURS = 3_600_000
/** A working day at a desk; on a remembered phone a month. */
const DESK_SESSION = 12 * HOURS
const PHONE_SESSION = 30 * 24 * HOURS

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

/** Staff: user name and password. Refuses with one sentence whatever was wrong, after the same time. */
export async function signInWithPassword(asked: SignInAsked, loginName: string, password: string): Promise<SignInDone> {
  await refuseCrowdedAddress(asked)
  const account = await accountByLoginName(asked.db, asked.districtId, loginName)
  await checkSecret(asked, account, password, 'access.wrong-secret')
  return begin(asked, account as AccountRow, false)
}

/** Deputies and recorders: the card's code (or a remembered device's token) and the PIN. */
export async function signInWithCard(asked: SignInAsked, code: string, pin: string, remember: boolean): Promise<SignInDone> {
  await refuseCrowdedAddress(asked)
  const account = await accountByCard(asked.db, asked.districtId, tokenHash(code))
  await checkSecret(asked, account, pin, 'access.wrong-card')
  return begin(asked, account as AccountRow, true, remember)
}

/** One click in the demo district. The caller has checked that this server may offer it. */
export async function signInAsPersona(asked: SignInAsked, key: string): Promise<SignInDone> {
  const account = await accountByLoginName(asked.db, asked.districtId, `demo.${key}`)
  if (account === null) return refuse('access.demo-only', { status: 403 })
  return begin(asked, account, false)
}

async function refuseCrowdedAddress(asked: SignInAsked): Promise<void> {
  const window = windowStart(asked.now)
  if ((await triesFrom(asked.db, asked.districtId, asked.address, window)) < TRIES_PER_ADDRESS) return
  const minutes = minutesLeft(new Date(window.getTime() + WINDOW_MINUTES * 60_000), asked.now)
  refuse('access.too-many-tries', { status: 429, params: { minutes } })
}

async function checkSecret(asked: SignInAsked, account: AccountRow | null, secret: string, wrong: string): Promise<void> {
  const minutes = minutesLeft(account?.lockedUntil ?? null, asked.now)
  if (minutes > 0) refuse('access.paused', { status: 429, params: { minutes } })
  if (await secretMatches(secret, account?.secretHash ?? null)) return
  await countAddress(asked.db, asked.districtId, asked.address, windowStart(asked.now))
  if (account !== null) {
    const pauseUntil = new Date(asked.now.getTime() + PAUSE_MINUTES * 60_000)
    await countWrongTry(asked.db, asked.districtId, account.accountId, TRIES_BEFORE_PAUSE, pauseUntil)
  }
  refuse(wrong, { status: 401 })
}

async function begin(asked: SignInAsked, account: AccountRow, onPhone: boolean, remember = false): Promise<SignInDone> {
  const token = newToken(asked.districtId)
  const deviceToken = remember ? newToken(asked.districtId) : null
  const expiresAt = new Date(asked.now.getTime() + (onPhone ? PHONE_SESSION : DESK_SESSION))
  const sessionId = newId()
  const doer = { districtId: asked.districtId, accountId: account.accountId, personId: account.personId, onBehalfOf: null }
  await openSession(
    asked.db,
    {
      districtId: asked.districtId,
      sessionId,
      tokenHash: tokenHash(token),
      accountId: account.accountId,
      createdAt: asked.now,
      expiresAt,
      device: deviceToken ? { deviceId: newId(), tokenHash: tokenHash(deviceToken) } : null,
    },
    { doer, action: 'access.sign-in', subjectKind: 'account', subjectId: account.accountId, at: asked.now },
  )
  const signedIn = await actorOfSession(asked.db, {
    districtId: asked.districtId,
    tokenHash: tokenHash(token),
    now: asked.now,
    today: civilDateOf(asked.now),
    grants: asked.grants,
  })
  if (!signedIn || signedIn.roles.length === 0) refuse('access.no-role-today', { status: 403 })
  return { token, expiresAt, deviceToken }
}
