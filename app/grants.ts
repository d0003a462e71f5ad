import { type RawBuilder, sql } from 'kysely'
import { seatGrantsPart } from '../modules/committees/index.ts'
import { postAndMandateGrantsPart } from '../modules/roster/index.ts'

/** Today's roles of a person: from posts and mandates (roster) and from seats (committees). */
export function roleGrants(
  districtId: number,
  person: RawBuilder<unknown>,
  on: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`${postAndMandateGrantsPart(districtId, person, on)} union all ${seatGrantsPart(districtId, person, on)}`
}
