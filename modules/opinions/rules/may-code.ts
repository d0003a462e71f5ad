import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff, isStreetStaff, ownStreets } from '../../access/language.ts'
import type { CodeKind } from '../language.ts'

/** Codes of a street are made, printed and revoked by its staff and by the district. */
export function mayKeepCodes(actor: Actor, streetId: number): Verdict {
  return isDistrictStaff(actor) || isStreetStaff(actor, streetId) ? CAN : cannot('opinions.codes-by-street')
}

/** A code revoked stays revoked: a sheet that hangs somewhere would begin to take things in again. */
export function mayRevokeCode(
  actor: Actor,
  code: { readonly streetId: number; readonly revokedAt: Date | null },
): Verdict {
  const may = mayKeepCodes(actor, code.streetId)
  if (!may.can) return may
  return code.revokedAt === null ? CAN : cannot('opinions.code-revoked-already')
}

/** The streets whose codes this actor keeps; null: all. */
export function streetsOfCodes(actor: Actor): readonly number[] | null {
  if (isDistrictStaff(actor)) return null
  return ownStreets(actor).filter((street) => isStreetStaff(actor, street))
}

/** What a code is made of, to be held against its kind. */
export interface CodeFields {
  readonly kind: CodeKind
  readonly communityId: string | null
  readonly personId: string | null
  readonly activityId: string | null
}

/** The field that is missing or has no place in a code of this kind; null where all is well. */
export function oddCodeField({ kind, communityId, personId, activityId }: CodeFields): keyof CodeFields | null {
  if ((kind === 'deputy') !== (personId !== null)) return 'personId'
  if ((kind === 'activity') !== (activityId !== null)) return 'activityId'
  if (kind === 'community' && communityId === null) return 'communityId'
  return kind === 'street' && communityId !== null ? 'communityId' : null
}

/** Why a code takes nothing in any more, as a key of words; null where it does. */
export function codeClosedBy(code: {
  readonly kind: CodeKind
  readonly revoked: boolean
  readonly deputy: { readonly levels: readonly string[] } | null
  readonly activity: { readonly state: string } | null
}): 'opinions.code-revoked' | 'opinions.code-deputy-out' | 'opinions.code-activity-off' | null {
  if (code.revoked) return 'opinions.code-revoked'
  if (code.kind === 'deputy' && (code.deputy?.levels.length ?? 0) === 0) return 'opinions.code-deputy-out'
  return code.activity?.state === 'cancelled' ? 'opinions.code-activity-off' : null
}
