import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { DeputiesAnswer } from '../contract-intake.ts'
import { deputiesOfStreet, streetPlaces } from '../reads/places.ts'
import { maySeeDeputies } from '../rules/may-intake.ts'
import type { Asked } from './asked.ts'

/** Whom a matter may have been told to in a street. Refuses 403 whoever enters nothing for anybody there, 422 a street that is not there. */
export async function listDeputies(
  { actor, db, now }: Pick<Asked, 'actor' | 'db' | 'now'>,
  streetId: number,
): Promise<DeputiesAnswer> {
  const { districtId } = actor
  const [street] = await streetPlaces(db, districtId, [streetId])
  if (street === undefined) return refuse('opinions.street-needed', { field: 'streetId' })
  demand(maySeeDeputies(actor, { streetId, communities: street.communities.map(({ communityId }) => communityId) }))
  return { items: await deputiesOfStreet(db, { districtId, streetId, on: civilDateOf(now), personIds: null }) }
}
