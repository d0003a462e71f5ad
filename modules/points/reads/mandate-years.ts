import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'

/** The years of a mandate's holder in which points stand, or could, from a day on: those that a change of the mandate may touch. */
export async function yearsTouchedByMandate(
  db: Sql,
  districtId: number,
  mandateId: string,
  from: CivilDate,
): Promise<{ personId: string; year: number }[]> {
  const { rows } = await sql<{ personId: string; year: number }>`
    select distinct m.person_id as "personId", extract(year from r.done_on)::int as year
    from roster.mandate m
    join duty.record r on r.district_id = m.district_id and r.person_id = m.person_id and r.level = 'district'
      and r.state = 'confirmed' and r.done_on >= make_date(extract(year from ${from}::date)::int, 1, 1)
    where m.district_id = ${districtId} and m.mandate_id = ${mandateId}::uuid and m.level = 'district'
    order by 2
    limit 20`.execute(db)
  return rows
}
