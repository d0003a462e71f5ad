import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { previousQuarter, quarterOf } from '../../../kernel/quarter.ts'

/**
 * The columns of home that speak of bulletins: the step of the one on its way that this person may take (never one's own draft), and whether the last
 * quarter still wants its bulletin.
 */
export function bulletinsWaiting(asked: {
  districtId: number
  personId: string
  today: CivilDate
}): RawBuilder<unknown> {
  const { districtId, personId } = asked
  const ended = previousQuarter(quarterOf(asked.today))
  const step = (state: string, second: boolean) =>
    sql`(select count(*)::int from bulletins.bulletin b where b.district_id = ${districtId} and b.state = ${state}
      and ${second ? sql`b.drafted_by is distinct from ${personId}::uuid` : sql`true`})`
  return sql`${step('calculated', false)} as "bulletinToDraft", ${step('drafted', true)} as "bulletinToCheck",
    ${step('checked', true)} as "bulletinToSign", ${step('signed', false)} as "bulletinToIssue",
    (select 1 - least(1, count(*))::int from bulletins.bulletin b where b.district_id = ${districtId}
      and (b.state <> 'issued' or (b.year, b.quarter) >= (${ended.year}::int, ${ended.quarter}::int))) as "bulletinToCount"`
}
