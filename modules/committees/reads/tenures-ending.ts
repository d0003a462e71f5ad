import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { ENDING_SOON_DAYS } from '../rules/seat-holder.ts'

/**
 * How many seats of the district are held today and are foreseen to end within ninety days, or should have ended, as a column `tenuresEnding` of a statement: exactly those the board
 * marks (`endingInDays`). For the district's staff, who have them renewed or filled.
 */
export function tenuresEndingPart(asked: {
  readonly districtId: number
  readonly today: CivilDate
}): RawBuilder<unknown> {
  const { districtId, today } = asked
  return sql`(select count(*)::int from committees.tenure t
      left join roster.mandate m on m.district_id = t.district_id and m.mandate_id = t.mandate_id
      left join committees.concurrent_post g on g.district_id = t.district_id and g.post_id = t.post_id
      left join roster.term r on r.district_id = t.district_id and r.term_id = t.term_id
    where t.district_id = ${districtId} and t.starts_on <= ${today}::date and (t.ends_on is null or t.ends_on > ${today}::date)
      and least(t.ends_on, t.expires_on, m.ends_on, g.ends_on, r.ends_on) <= ${today}::date + ${ENDING_SOON_DAYS}::int) as "tenuresEnding"`
}
