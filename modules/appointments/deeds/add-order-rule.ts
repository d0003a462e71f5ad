import { demand, refuse } from '../../../kernel/refusal.ts'
import type { OrderRuleBody } from '../contract-votes.ts'
import type { OrderRule } from '../language.ts'
import { mayOpen } from '../rules/may-dossier.ts'
import { putOrderRule } from '../store/order-rules.ts'
import type { Asked } from './asked.ts'

/**
 * Sets the district's order of steps from a day on; earlier days keep theirs, and so do meetings held on them. Refuses 403 others than district staff, 409 a second
 * one from one day, 422 a test without a pass mark or a pass mark without a test.
 */
export async function addOrderRule(asked: Asked, said: OrderRuleBody): Promise<{ ruleId: string }> {
  const { actor, db, now: at, requestId, bodyHash } = asked
  demand(mayOpen(actor))
  if (said.lawTest !== (said.passScore !== undefined))
    refuse('appointments.pass-score-with-test', { field: 'passScore' })
  const { id: ruleId, passScore = null, source, sourceEn = '', ...rest } = said
  const rule: OrderRule = { ...rest, ruleId, passScore, source: source.trim(), sourceEn: sourceEn.trim() }
  const answer = { ruleId }
  await putOrderRule(
    db,
    actor.districtId,
    rule,
    { by: actor.personId, at },
    {
      ...{ doer: actor, action: 'appointments.add-order-rule', subjectKind: 'order_rule', subjectId: ruleId },
      ...{ detail: { startsOn: said.startsOn, source: rule.source }, requestId, bodyHash, answer, at },
    },
  )
  return answer
}
