import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepCodes, mayRevokeCode } from '../rules/may-code.ts'
import { codesByIds, revokeCode as takeOut } from '../store/codes.ts'
import { type Asked, factOf } from './asked.ts'

/** Takes a code out of use: its page says so from now on. 404 for one that is not there or not the asker's to keep, 403 where it was revoked before. */
export async function revokeCode(asked: Asked, codeId: string): Promise<{ codeId: string; revokedAt: string }> {
  const { actor, db, now } = asked
  const [row] = await codesByIds(db, actor.districtId, [codeId])
  if (row === undefined || !mayKeepCodes(actor, row.streetId).can)
    return refuse('opinions.code-is-unknown', { status: 404 })
  demand(mayRevokeCode(actor, row))
  const answer = { codeId: row.codeId, revokedAt: now.toISOString() }
  const subject = { kind: 'opinion-code', id: row.codeId, streetId: row.streetId }
  const code = { districtId: actor.districtId, codeId: row.codeId, by: actor.personId, at: now }
  const done = await takeOut(db, code, factOf(asked, 'revoke-code', subject, { kind: row.kind }, answer))
  if (!done) refuse('opinions.code-revoked-already', { status: 409 })
  return answer
}
