import { refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'

/**
 * The district a public address names. Whoever is signed in elsewhere hears of it what they would hear of an address nobody made: nobody is let out of the own
 * district, and nothing is told of another.
 */
export function enterDistrict(
  { actor, inDistrict }: Pick<Ask<Actor | null, unknown, unknown, unknown>, 'actor' | 'inDistrict'>,
  districtId: number,
  unknown: 'opinions.code-unknown' | 'opinions.ref-unknown',
): Sql {
  if (actor !== null && actor.districtId !== districtId) refuse(unknown, { status: 404 })
  return inDistrict(districtId)
}
