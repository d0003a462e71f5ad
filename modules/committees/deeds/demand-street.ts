import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Verdict } from '../../../kernel/verdict.ts'
import type { Actor } from '../../access/language.ts'
import { type StreetNamed, streetNamed } from '../reads/meetings.ts'
import type { WorkAsked } from './work-asked.ts'

/** The street, for whoever the rule allows. Refuses 404 where the district has no such street, 403 others. */
export async function demandStreet(
  { db, actor }: Pick<WorkAsked, 'db' | 'actor'>,
  streetId: number,
  may: (actor: Actor, streetId: number) => Verdict,
): Promise<StreetNamed> {
  const street = await streetNamed(db, actor.districtId, streetId)
  if (street === null) return refuse('committees.street-unknown', { status: 404 })
  demand(may(actor, streetId))
  return street
}
