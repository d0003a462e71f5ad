import { refuse } from '../../../kernel/refusal.ts'
import {
  minutesLeft,
  PAUSE_MINUTES,
  TRIES_BEFORE_PAUSE,
  TRIES_PER_ADDRESS,
  WINDOW_MINUTES,
  windowStart,
} from '../rules/waiting-time.ts'
import { secretMatches } from '../secrets/secret-hash.ts'
import { tokenHash } from '../secrets/tokens.ts'
import { type AccountRow, countAddress, countWrongTry, triesFrom } from '../store/accounts.ts'
import { countUnknown, unknownPausedUntil } from '../store/unknown-names.ts'
import type { SignInAsked } from './begin-session.ts'

/**
 * The account if the secret is its own. Refuses an address with too many wrong tries or a paused account (429), and whatever else is wrong
 * with one sentence (`wrong`, 401) after the same time, known account or not. A name nobody has pauses like one somebody has (`name`), so that
 * trying does not tell which exist.
 */
export async function checkSecret(
  asked: SignInAsked,
  account: AccountRow | null,
  secret: string,
  { wrong, name = null }: { wrong: string; name?: string | null },
): Promise<AccountRow> {
  const { db, districtId, now } = asked
  const window = windowStart(now)
  if ((await triesFrom(db, districtId, asked.address, window)) >= TRIES_PER_ADDRESS) {
    const minutes = minutesLeft(new Date(window.getTime() + WINDOW_MINUTES * 60_000), now)
    refuse('access.too-many-tries', { status: 429, params: { minutes } })
  }
  const nobody = account === null && name !== null ? unknownName(name) : null
  const pausedUntil = nobody === null ? account?.lockedUntil : await unknownPausedUntil(db, districtId, nobody)
  const minutes = minutesLeft(pausedUntil ?? null, now)
  if (minutes > 0) refuse('access.paused', { status: 429, params: { minutes } })
  const matches = await secretMatches(secret, account?.secretHash ?? null)
  if (matches && account !== null) return account
  await countAddress(db, districtId, asked.address, window)
  const pauseUntil = new Date(now.getTime() + PAUSE_MINUTES * 60_000)
  if (account !== null) await countWrongTry(db, districtId, account.accountId, TRIES_BEFORE_PAUSE, pauseUntil)
  if (nobody !== null) await countUnknown(db, districtId, nobody, TRIES_BEFORE_PAUSE, pauseUntil)
  return refuse(wrong, { status: 401 })
}

/** Kept as a hash: people type passwords where the name belongs. */
const unknownName = (name: string): string => `unknown ${tokenHash(name)}`
