import { refuse } from '../../../kernel/refusal.ts'
import { accountByLoginName } from '../store/accounts.ts'
import { beginSession, type SignInAsked, type SignInDone } from './begin-session.ts'

/** One click in the demo district. The caller has checked that this server may offer it. */
export async function signInAsPersona(asked: SignInAsked, key: string): Promise<SignInDone> {
  const account = await accountByLoginName(asked.db, asked.districtId, `demo.${key}`)
  if (account === null) return refuse('access.demo-only', { status: 403 })
  return beginSession(asked, account, 'desk', false)
}
