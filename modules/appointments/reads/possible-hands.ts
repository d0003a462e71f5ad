import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** Somebody who may handle a dossier: the whole of it (`streetId` null), or a street's part. */
export interface PossibleHand {
  readonly personId: string
  readonly name: string
  readonly streetId: number | null
}

/** District staff of the day, and those who run a street's committee, by the sound of their names. */
export async function possibleHands(db: Sql, districtId: number, on: CivilDate): Promise<PossibleHand[]> {
  const { rows } = await sql<PossibleHand>`
    select x.person_id as "personId", p.name, x.street_id as "streetId"
    from (
      select o.person_id, null::int as street_id from roster.post o
      where o.district_id = ${districtId} and o.kind = 'district_staff' and o.starts_on <= ${on}::date and (o.ends_on is null or o.ends_on > ${on}::date)
      union
      select t.person_id, t.street_id from committees.tenure t
      where t.district_id = ${districtId} and t.seat in ('director', 'part_time_deputy_director', 'secretary')
        and t.starts_on <= ${on}::date and (t.ends_on is null or t.ends_on > ${on}::date)) x
      join roster.person p on p.district_id = ${districtId} and p.person_id = x.person_id
    order by p.pinyin, x.person_id, x.street_id nulls first`.execute(db)
  return rows
}
