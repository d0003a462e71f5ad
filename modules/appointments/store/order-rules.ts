import { sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { OrderRule } from '../language.ts'

/** An order of steps from a day on, with its trace. Two of one day break `order_rule_district_id_starts_on_key`. */
export async function putOrderRule(
  db: Sql,
  districtId: number,
  rule: OrderRule,
  entered: { readonly by: string; readonly at: Date },
  audit: AuditFact,
): Promise<void> {
  await sql`
    with made as (
      insert into appointments.order_rule (district_id, rule_id, starts_on, papers_days_before, law_test, pass_score, statement_required,
        combined_allowed, same_person_first, same_seat_first, first_after_vote, training_required, failures_that_bar, source, source_en, entered_at,
        entered_by)
      values (${districtId}, ${rule.ruleId}::uuid, ${rule.startsOn}::date, ${rule.papersDaysBefore}, ${rule.lawTest}, ${rule.passScore},
        ${rule.statementRequired}, ${rule.combinedAllowed}, ${rule.samePersonFirst}, ${rule.sameSeatFirst}, ${rule.firstAfterVote},
        ${rule.trainingRequired}, ${rule.failuresThatBar}, ${rule.source}, ${rule.sourceEn}, ${entered.at}, ${entered.by}::uuid)
      returning rule_id),
    trace as (${auditInsert(audit, { onlyIf: 'made' })})
    select rule_id from made`.execute(db)
}
