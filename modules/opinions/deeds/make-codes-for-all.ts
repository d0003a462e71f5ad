import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { communitiesWithoutCode, deputiesWithoutCode } from '../reads/codes.ts'
import { mayKeepCodes } from '../rules/may-code.ts'
import { drawToken } from '../secrets/draw-token.ts'
import { type NewCode, putCodes } from '../store/codes.ts'
import { type Asked, factOf } from './asked.ts'

/** A code for every community, or every deputy, of a street that has none in use. Said again it makes what has come since, usually none. */
export async function makeCodesForAll(
  asked: Asked,
  said: { readonly streetId: number; readonly kind: 'community' | 'deputy' },
): Promise<{ made: number }> {
  const { actor, db, now } = asked
  const { streetId, kind } = said
  demand(mayKeepCodes(actor, streetId))
  const row = (of: Partial<NewCode>): NewCode => ({
    ...{
      codeId: newId(),
      token: drawToken(),
      kind,
      streetId,
      communityId: null,
      personId: null,
      activityId: null,
      ...of,
    },
  })
  const codes =
    kind === 'community'
      ? (await communitiesWithoutCode(db, actor.districtId, streetId)).map((communityId) => row({ communityId }))
      : (await deputiesWithoutCode(db, actor.districtId, streetId, civilDateOf(now))).map((personId) =>
          row({ personId }),
        )
  const answer = { made: codes.length }
  if (codes.length === 0) return answer
  const subject = { kind: 'opinion-code', id: codes[0]?.codeId ?? '', streetId }
  const made = { districtId: actor.districtId, by: actor.personId, at: now, codes }
  await putCodes(db, made, factOf(asked, 'make-codes', subject, { forAll: kind, codes: codes.length }, answer))
  return answer
}
