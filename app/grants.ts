import { type RawBuilder, sql } from 'kysely'
import { seatGrantsPart } from '../modules/committees/index.ts'
import { postAndMandateGrantsPart } from '../modules/roster/index.ts'
import { handlerGrantsPart } from '../modules/units/index.ts'

/** Today's roles of a person: from posts and mandates (roster), from seats (committees) and from units. */
export function roleGrants(
  districtId: number,
  person: RawBuilder<unknown>,
  on: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`${postAndMandateGrantsPart(districtId, person, on)} union all ${seatGrantsPart(districtId, person, on)}
    union all ${handlerGrantsPart(districtId, person, on)}`
}
