import { accountByLoginName } from '../store/accounts.ts'
import { beginSession, type SignInAsked, type SignInDone } from './begin-session.ts'
import { checkSecret } from './check-secret.ts'

/** Staff: user name and password. Refuses with one sentence whatever was wrong, after the same time. */
export async function signInWithPassword(asked: SignInAsked, loginName: string, password: string): Promise<SignInDone> {
  const found = await accountByLoginName(asked.db, asked.districtId, loginName)
  return beginSession(
    asked,
    await checkSecret(asked, found, password, { wrong: 'access.wrong-secret', name: loginName }),
    'desk',
    false,
  )
}
