import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { MakeCodesBody } from '../contract-codes.ts'
import { strayCodes } from '../reads/codes.ts'
import { mayKeepCodes, oddCodeField } from '../rules/may-code.ts'
import { drawToken } from '../secrets/draw-token.ts'
import { type NewCode, putCodes } from '../store/codes.ts'
import { type Asked, factOf } from './asked.ts'

export interface MadeCodes {
  readonly items: { readonly codeId: string; readonly token: string }[]
}

/** Makes codes for communities, deputies, activities or the street itself, all or none. Refuses 403 another street's, 422 what is not of the street. */
export async function makeCodes(asked: Asked, { codes }: MakeCodesBody): Promise<MadeCodes> {
  const { actor, db, now } = asked
  const rows = codes.map((code): NewCode => {
    demand(mayKeepCodes(actor, code.streetId))
    const { communityId = null, personId = null, activityId = null } = code
    const row = { kind: code.kind, communityId, personId, activityId }
    const odd = oddCodeField(row)
    if (odd !== null) refuse('opinions.code-fields', { field: odd })
    return { codeId: code.id.toLowerCase(), token: drawToken(), streetId: code.streetId, ...row }
  })
  if (new Set(rows.map(({ codeId }) => codeId)).size < rows.length) refuse('request.id-reused', { field: 'codes' })
  const stray = await strayCodes(db, actor.districtId, rows, civilDateOf(now))
  if (stray.length > 0) refuse('opinions.code-target-unknown', { field: `codes.${stray[0]}` })
  // Kept with the trace as it is: a token stands on a sheet in public and is no secret.
  const answer = { items: rows.map(({ codeId, token }) => ({ codeId, token: `${actor.districtId}-${token}` })) }
  const [first] = rows
  const subject = { kind: 'opinion-code', id: first?.codeId ?? '', streetId: first?.streetId ?? null }
  const detail = { codes: rows.map(({ codeId, kind }) => ({ codeId, kind })) }
  const made = { districtId: actor.districtId, by: actor.personId, at: now, codes: rows }
  await putCodes(db, made, factOf(asked, 'make-codes', subject, detail, answer))
  return answer
}
