import { demand, refuse } from '../../../kernel/refusal.ts'
import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Actor } from '../../access/language.ts'
import type { CompositionBody, IncompatibilityBody } from '../contract-rules.ts'
import type { CompositionRule, IncompatibilityRule } from '../language.ts'
import { compositionRules, incompatibilityRules } from '../reads/rules-on-file.ts'
import { mayKeepRules } from '../rules/may-keep-posts.ts'
import { compositionFault, incompatibilityFault, type RuleFault } from '../rules/new-rules.ts'
import { putCompositionRules, putIncompatibilityRules } from '../store/rules.ts'

interface RulesAsked<Body> {
  db: Sql
  actor: Actor
  body: Body
  requestId: string | null
  bodyHash: string | null
  now: Date
}

/**
 * Enters how committees are made up from a day on, for one seat or several. Boards of earlier days keep the rule they had. Refuses 403 others than district staff, 422
 * numbers that contradict, a seat said twice, or a day no later than the last rule of a seat.
 */
export async function enterComposition(asked: RulesAsked<CompositionBody>): Promise<{ ruleIds: string[] }> {
  const { db, actor, body } = asked
  demand(mayKeepRules(actor))
  refuseFault(compositionFault(body.rules, body.startsOn, await compositionRules(db, actor.districtId)))
  const rules = body.rules.map(({ id, ...rule }): CompositionRule => ({ ruleId: id, ...rule, ...decisionOf(body) }))
  const answer = { ruleIds: body.rules.map((rule) => rule.id) }
  await putCompositionRules(db, rules, traceOf(asked, 'committees.enter-composition', 'composition', answer))
  return answer
}

/** Enters what does not go together with a seat from a day on; refusals as above. */
export async function enterIncompatibility(asked: RulesAsked<IncompatibilityBody>): Promise<{ ruleIds: string[] }> {
  const { db, actor, body } = asked
  demand(mayKeepRules(actor))
  refuseFault(incompatibilityFault(body.rules, body.startsOn, await incompatibilityRules(db, actor.districtId)))
  const rules = body.rules.map(
    ({ id, ...rule }): IncompatibilityRule => ({ ruleId: id, ...rule, ...decisionOf(body), endsOn: null }),
  )
  const answer = { ruleIds: body.rules.map((rule) => rule.id) }
  await putIncompatibilityRules(
    db,
    rules,
    traceOf(asked, 'committees.enter-incompatibility', 'incompatibility', answer),
  )
  return answer
}

function refuseFault(fault: RuleFault | null): void {
  if (fault !== null) refuse(fault.why, fault.details)
}

function decisionOf({ startsOn, source, sourceEn }: CompositionBody | IncompatibilityBody) {
  return { startsOn, source: source.trim(), sourceEn: sourceEn?.trim() ?? '' }
}

function traceOf(
  { actor, body, requestId, bodyHash, now }: RulesAsked<CompositionBody | IncompatibilityBody>,
  action: string,
  subjectKind: string,
  answer: { ruleIds: string[] },
): AuditFact {
  return {
    ...{ doer: actor, action, subjectKind, subjectId: answer.ruleIds[0] ?? '' },
    detail: { startsOn: body.startsOn, source: body.source, rules: body.rules },
    ...{ requestId, bodyHash, answer, at: now },
  }
}
