import {
  type Actor,
  isDeputy,
  isDistrictStaff,
  isStreetMember,
  isStreetStaff,
  ownStreets,
  streetsAsDeputy,
} from '../../access/language.ts'

/** The rows a list may show, as data that a query can filter by. Says the same as `mayRead`, row by row. */
export interface ReadScope {
  readonly everything: boolean
  /** Drafts too. */
  readonly staffStreets: readonly number[]
  /** Only what is published. */
  readonly readStreets: readonly number[]
  readonly communities: readonly string[]
  /** What the district organises, once published. */
  readonly districtLevel: boolean
  /** Published activities on whose roster this person stands. */
  readonly personId: string
}

export function readScope(actor: Actor): ReadScope {
  const seated = ownStreets(actor)
  const recorded = actor.roles.filter((grant) => grant.role === 'recorder' && grant.communityId !== null)
  return {
    everything: isDistrictStaff(actor),
    staffStreets: seated.filter((street) => isStreetStaff(actor, street)),
    readStreets: [...new Set([...seated.filter((street) => isStreetMember(actor, street)), ...streetsAsDeputy(actor)])],
    communities: [...new Set(recorded.map((grant) => grant.communityId as string))],
    districtLevel: seated.length > 0 || isDeputy(actor),
    personId: actor.personId,
  }
}
