import { demand, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { CompositionBody } from '../contract-rules.ts'
import type { CompositionRule } from '../language.ts'
import { compositionRules } from '../reads/rules-on-file.ts'
import { mayKeepRules } from '../rules/may-keep-posts.ts'
import { compositionFault } from '../rules/new-rules.ts'
import { putCompositionRules } from '../store/rules.ts'
import { decisionOf, type RulesAsked, traceOfRules } from '../store/rules-entered.ts'

/**
 * Enters how committees are made up from a day on, for one seat or several. Boards of earlier days keep the rule they had. Refuses 403 others than district staff, 422
 * numbers that contradict, a seat said twice, or a day no later than the last rule of a seat.
 */
export async function enterComposition(
  asked: RulesAsked<CompositionBody> & { db: Sql },
): Promise<{ ruleIds: string[] }> {
  const { db, actor, body } = asked
  demand(mayKeepRules(actor))
  const fault = compositionFault(body.rules, body.startsOn, await compositionRules(db, actor.districtId))
  if (fault !== null) refuse(fault.why, fault.details)
  const rules = body.rules.map(({ id, ...rule }): CompositionRule => ({ ruleId: id, ...rule, ...decisionOf(body) }))
  const answer = { ruleIds: body.rules.map((rule) => rule.id) }
  const said = { action: 'committees.enter-composition', subjectKind: 'composition', answer }
  await putCompositionRules(db, rules, traceOfRules(asked, said))
  return answer
}
