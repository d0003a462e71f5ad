import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Actor } from '../../access/language.ts'

/** From when rules hold and by whose decision, as somebody enters them. */
export interface Decision {
  readonly startsOn: string
  readonly source: string
  readonly sourceEn?: string | undefined
}

export interface RulesAsked<Body> {
  readonly actor: Actor
  readonly body: Body
  readonly requestId: string | null
  readonly bodyHash: string | null
  readonly now: Date
}

export function decisionOf({ startsOn, source, sourceEn }: Decision) {
  return { startsOn, source: source.trim(), sourceEn: sourceEn?.trim() ?? '' }
}

/** The line of the trace for rules entered together; it names the first of them. */
export function traceOfRules(
  { actor, body, requestId, bodyHash, now }: RulesAsked<Decision & { rules: readonly object[] }>,
  said: { action: string; subjectKind: string; answer: { ruleIds: string[] } },
): AuditFact {
  const { answer, action, subjectKind } = said
  return {
    ...{ doer: actor, action, subjectKind, subjectId: answer.ruleIds[0] ?? '' },
    detail: { startsOn: body.startsOn, source: body.source, rules: body.rules },
    ...{ requestId, bodyHash, answer, at: now },
  }
}
