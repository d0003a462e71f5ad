import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { AdoptedSet, AdoptSetBody } from '../contract-clock-sets.ts'
import { clockRules } from '../reads/clock-rules.ts'
import type { ClockRule } from '../rules/clock-language.ts'
import type { ClockSetKey, SetRow } from '../rules/clock-sets/clock-set.ts'
import { clockSet } from '../rules/clock-sets/clock-sets.ts'
import { rulesInForce } from '../rules/clock-templates.ts'
import { rowsToAdopt } from '../rules/compare-clocks.ts'
import { mayChangeClocks, STEP_COUNTS_FROM } from '../rules/may-clocks.ts'
import { putClockRules } from '../store/clock-rules.ts'
import { type Asked, factOf } from './asked.ts'

/**
 * Rows of a set become ordinary limits of the district from a later day; what it has alike stays, the steps the set is silent on stay, and clocks that run keep their rule. Refuses 403
 * others than district staff, 422 a day not later than today or a row the set does not state, 409 where nothing would change or another limit of a step begins on that day.
 */
export async function adoptClockSet(asked: Asked, key: ClockSetKey, said: AdoptSetBody): Promise<AdoptedSet> {
  const { actor, db, now } = asked
  const { inForceFrom } = said
  demand(mayChangeClocks(actor))
  if (inForceFrom <= civilDateOf(now)) refuse('opinions.clock-from-later-day', { field: 'inForceFrom' })
  const basis = said.basis?.trim() ?? ''
  const inForce = rulesInForce(await clockRules(db, actor.districtId), inForceFrom)
  const rules = rowsToAdopt(clockSet(key), said.rows ?? null, inForce).map((row) => ruleOf(row, inForceFrom, basis))
  const answer: AdoptedSet = { set: key, inForceFrom, ruleIds: rules.map(({ ruleId }) => ruleId) }
  const rows = rules.map(({ step, route, amount, unit }) => ({ step, route, amount, unit }))
  const detail = { set: key, inForceFrom, rows, ...(basis === '' ? {} : { basis }) }
  const fact = factOf(asked, 'adopt-clock-set', { kind: 'clock-set', id: key, streetId: null }, detail, answer)
  await putClockRules(db, actor.districtId, rules, fact)
  return answer
}

function ruleOf(row: SetRow, inForceFrom: string, basis: string): ClockRule {
  const own = { ruleId: newId(), countsFrom: STEP_COUNTS_FROM[row.step], inForceFrom, isTemplate: false }
  if (basis === '') return { ...row, ...own }
  return { ...row, ...own, source: `${basis}；${row.source}`, sourceEn: `${basis}; ${row.sourceEn}` }
}
