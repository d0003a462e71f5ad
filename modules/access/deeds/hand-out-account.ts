import type { Doer } from '../../../kernel/doer.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { hashSecret } from '../secrets/secret-hash.ts'
import { newPassword } from '../secrets/tokens.ts'
import { putPasswordAccount } from '../store/cards.ts'

export interface HandOutAsked {
  tx: Sql
  doer: Doer
  personId: string
  loginName: string
  now: Date
}

/**
 * A user name with a new password for somebody on file, answered once: for whoever runs the server, where nobody can sign in yet or the
 * only one who could has forgotten. Sessions under the old password end. Refuses a user name in use (409).
 */
export async function handOutAccount(asked: HandOutAsked): Promise<{ loginName: string; password: string }> {
  const { tx, doer, personId, loginName, now: at } = asked
  const password = newPassword()
  const secretHash = await hashSecret(password)
  const done = await putPasswordAccount(
    tx,
    { districtId: doer.districtId, accountId: newId(), personId, loginName, secretHash, at },
    { doer, action: 'access.open-account', subjectKind: 'person', subjectId: personId, detail: { loginName }, at },
  )
  if (!done) refuse('access.login-name-taken', { status: 409, field: 'loginName' })
  return { loginName, password }
}
