import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { OrderRule } from '../language.ts'
import { orderRuleOfDay } from '../rules/order-templates.ts'

const columns: RawBuilder<unknown> = sql`r.rule_id as "ruleId", r.starts_on as "startsOn", r.papers_days_before as "papersDaysBefore", r.law_test as "lawTest",
  r.pass_score as "passScore", r.statement_required as "statementRequired", r.combined_allowed as "combinedAllowed",
  r.same_person_first as "samePersonFirst", r.same_seat_first as "sameSeatFirst", r.first_after_vote as "firstAfterVote",
  r.training_required as "trainingRequired", r.failures_that_bar as "failuresThatBar", r.source, r.source_en as "sourceEn"`

/** The order of steps in force on a day: the district's latest that has begun, the template where it has none. */
export async function orderRuleOn(db: Sql, districtId: number, on: CivilDate): Promise<OrderRule> {
  const { rows } = await sql<OrderRule>`
    select ${columns} from appointments.order_rule r
    where r.district_id = ${districtId} and r.starts_on <= ${on}::date order by r.starts_on desc limit 1`.execute(db)
  return orderRuleOfDay(rows, on)
}

/** The rules the district has set, the latest first, with who entered them; `limit + 1` of them. */
export async function orderRulesOnFile(
  db: Sql,
  asked: { readonly districtId: number; readonly limit: number; readonly before: CivilDate | null },
): Promise<(OrderRule & { readonly enteredBy: string | null })[]> {
  const { rows } = await sql<OrderRule & { enteredBy: string | null }>`
    select ${columns}, p.name as "enteredBy"
    from appointments.order_rule r left join roster.person p on p.district_id = r.district_id and p.person_id = r.entered_by
    where r.district_id = ${asked.districtId} and (${asked.before}::date is null or r.starts_on < ${asked.before}::date)
    order by r.starts_on desc limit ${asked.limit + 1}`.execute(db)
  return rows
}
