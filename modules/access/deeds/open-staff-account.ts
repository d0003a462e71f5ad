import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Actor } from '../language.ts'
import { accessSubject, type GrantsPart } from '../reads/actor-of-session.ts'
import { mayOpenStaffAccount } from '../rules/may-open-access.ts'
import { passwordForm } from '../rules/secret-form.ts'
import { hashSecret } from '../secrets/secret-hash.ts'
import { putPasswordAccount } from '../store/cards.ts'

export interface StaffAccountAsked {
  db: Sql
  actor: Actor
  personId: string
  loginName: string
  password: string
  now: Date
  grants: GrantsPart
}

/** Opens (or resets) a staff member's password account. Refuses who may not (403), a weak password (422) and a user name in use (409). */
export async function openStaffAccount(asked: StaffAccountAsked): Promise<{ loginName: string }> {
  const { actor, personId, grants } = asked
  const today = civilDateOf(asked.now)
  const subject = await accessSubject(asked.db, { districtId: actor.districtId, personId, today, grants })
  demand(mayOpenStaffAccount(actor, subject))
  const form = passwordForm(asked.password, asked.loginName)
  if (!form.can) refuse(form.why, { field: 'password' })
  const done = await putPasswordAccount(
    asked.db,
    {
      districtId: asked.actor.districtId,
      accountId: newId(),
      personId: asked.personId,
      loginName: asked.loginName,
      secretHash: await hashSecret(asked.password),
      at: asked.now,
    },
    {
      doer: asked.actor,
      action: 'access.open-account',
      subjectKind: 'person',
      subjectId: asked.personId,
      // Without the request's id and hash: a hash of a body with a password helps to guess it.
      detail: { loginName: asked.loginName },
      at: asked.now,
    },
  )
  if (!done) refuse('access.login-name-taken', { status: 409, field: 'loginName' })
  return { loginName: asked.loginName }
}
