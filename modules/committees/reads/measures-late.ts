import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'

/**
 * How many findings have an open measure that is late, as a column `measuresLate` of a statement: exactly those the register shows as late. Due before
 * the last working day up to today (`lastWorkingDay`, here out of the national calendar; a year it does not know has plain weeks). `runs`: the streets whose
 * committees the person works for, null the whole district. Findings of all streets are the district's to see to; whoever works for several streets
 * cannot narrow the register to theirs and sees those too.
 */
export function measuresLatePart(asked: {
  readonly districtId: number
  readonly runs: readonly number[] | null
  readonly today: CivilDate
}): RawBuilder<unknown> {
  const { districtId, runs, today } = asked
  const mine =
    runs === null
      ? sql`true`
      : sql`(f.street_id = any(${`{${runs.join(',')}}`}::int[]) or (f.street_id is null and ${runs.length}::int > 1))`
  return sql`(select count(*)::int from committees.finding f
    where f.district_id = ${districtId} and ${mine} and exists (select 1 from committees.measure m
      where m.district_id = f.district_id and m.finding_id = f.finding_id and m.state in ('planned', 'under_way')
        and m.due_on < (select max(g.day) from (select generate_series(${today}::date - 60, ${today}::date, interval '1 day')::date as day) g
          left join reference.calendar_day d on d.day = g.day
          where coalesce(d.is_working, extract(isodow from g.day) <= 5)))) as "measuresLate"`
}
