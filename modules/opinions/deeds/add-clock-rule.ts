import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { ClockRuleBody } from '../contract-clocks.ts'
import type { ClockRule } from '../rules/clock-language.ts'
import { flawOfRule, mayChangeClocks, STEP_COUNTS_FROM } from '../rules/may-clocks.ts'
import { putClockRules } from '../store/clock-rules.ts'
import { type Asked, factOf } from './asked.ts'

/**
 * A limit in force from a later day; the one before holds until then, and clocks that run keep theirs. Refuses 403 others than district staff, 422 what does not fit (a day
 * not later than today, extensions told by halves, a route where there is none), 409 another limit of that step from that day.
 */
export async function addClockRule(asked: Asked, said: ClockRuleBody): Promise<{ ruleId: string }> {
  const { actor, db } = asked
  demand(mayChangeClocks(actor))
  const rule: ClockRule = {
    ...{ ruleId: said.id, step: said.step, route: said.route ?? null, amount: said.amount, unit: said.unit },
    ...{ countsFrom: STEP_COUNTS_FROM[said.step], mostExtensions: said.mostExtensions },
    ...{ extensionAmount: said.extensionAmount ?? null, consent: said.consent ?? null },
    ...{ inForceFrom: said.inForceFrom, source: said.source.trim(), sourceEn: said.sourceEn.trim(), isTemplate: false },
  }
  const flaw = flawOfRule(rule, civilDateOf(asked.now))
  if (flaw !== null) refuse(flaw.why, { field: flaw.field })
  if (rule.source.length < 2) refuse('opinions.clock-without-source', { field: 'source' })
  const answer = { ruleId: said.id }
  const { ruleId: _, isTemplate: __, ...detail } = rule
  const fact = factOf(asked, 'add-clock-rule', { kind: 'clock-rule', id: said.id, streetId: null }, detail, answer)
  await putClockRules(db, actor.districtId, [rule], fact)
  return answer
}
