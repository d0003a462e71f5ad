import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { IncompatibilityBody } from '../contract-rules.ts'
import type { IncompatibilityRule } from '../language.ts'
import { incompatibilityRules } from '../reads/rules-on-file.ts'
import { mayKeepRules } from '../rules/may-keep-posts.ts'
import { incompatibilityFault } from '../rules/new-rules.ts'
import { putIncompatibilityRules } from '../store/rules.ts'
import { decisionOf, type RulesAsked, traceOfRules } from '../store/rules-entered.ts'

/**
 * Enters what does not go together with a seat from a day on. Who sits already is not touched: the board says what no longer fits. Refuses 403 others than district staff,
 * 422 the same seat and post said twice, or a day no later than the last rule about them.
 */
export async function enterIncompatibility(
  asked: RulesAsked<IncompatibilityBody> & { db: Sql },
): Promise<{ ruleIds: string[] }> {
  const { db, actor, body } = asked
  demand(mayKeepRules(actor))
  const fault = incompatibilityFault(body.rules, body.startsOn, await incompatibilityRules(db, actor.districtId))
  if (fault !== null) refuse(fault.why, fault.details)
  const rules = body.rules.map(
    ({ id, ...rule }): IncompatibilityRule => ({ ruleId: id, ...rule, ...decisionOf(body), endsOn: null }),
  )
  const answer = { ruleIds: body.rules.map((rule) => rule.id) }
  const said = { action: 'committees.enter-incompatibility', subjectKind: 'incompatibility', answer }
  await putIncompatibilityRules(db, rules, traceOfRules(asked, said))
  return answer
}
