import { sql } from 'kysely'
import type { Sql } from '../../../platform/database/database.ts'
import type { YearOfRegistrations } from '../language.ts'

/** Registrations of district deputies year by year, with the deputies and the different activities behind them. */
export async function registrationsByYear(
  db: Sql,
  districtId: number,
  from: number,
  to: number,
): Promise<YearOfRegistrations[]> {
  const { rows } = await sql<YearOfRegistrations>`
    select extract(year from done_on)::int as year, count(*)::int as registrations, count(distinct person_id)::int as deputies,
      count(distinct source_id)::int as activities
    from duty.record
    where district_id = ${districtId} and level = 'district' and state = 'confirmed'
      and done_on between make_date(${from}::int, 1, 1) and make_date(${to}::int, 12, 31)
    group by 1 order by 1`.execute(db)
  return rows
}
