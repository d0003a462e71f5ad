import { tokenHash } from '../secrets/tokens.ts'
import { accountByCard } from '../store/accounts.ts'
import { beginSession, type SignInAsked, type SignInDone } from './begin-session.ts'
import { checkSecret } from './check-secret.ts'

/** Deputies and recorders: the card's code (or a remembered device's token) and the PIN. */
export async function signInWithCard(
  asked: SignInAsked,
  code: string,
  pin: string,
  remember: boolean,
): Promise<SignInDone> {
  const found = await accountByCard(asked.db, asked.districtId, tokenHash(code))
  return beginSession(asked, await checkSecret(asked, found, pin, { wrong: 'access.wrong-card' }), 'phone', remember)
}
