import type { CivilDate } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDistrictStaff } from '../../access/language.ts'
import type { ClockStep } from '../language.ts'
import type { ClockRule } from './clock-language.ts'

/** Limits and settings are the district's; everybody signed in may read them, for they bind everybody. */
export function mayChangeClocks(actor: Actor): Verdict {
  return isDistrictStaff(actor) ? CAN : cannot('opinions.clocks-by-district')
}

/** From what each step's clock counts: a part of what the step is, not of the district's choice. */
export const STEP_COUNTS_FROM: Readonly<Record<ClockStep, ClockRule['countsFrom']>> = {
  triage: 'received',
  sign_for: 'assigned',
  ask_return: 'assigned',
  decide_return: 'asked',
  reply: 'assigned',
  co_reply: 'assigned',
  approve: 'replied',
  confirm: 'replied',
  tell: 'confirmed',
  rate: 'told',
  second_reply: 'reopened',
}

/** Steps whose limit differs by where the item goes; they have a row for each route and none for all. */
export const STEPS_BY_ROUTE: readonly ClockStep[] = ['reply']
/** Steps a unit may ask more time for. */
export const EXTENDABLE_STEPS: readonly ClockStep[] = ['reply', 'second_reply', 'co_reply']

type NewRule = Pick<ClockRule, 'step' | 'route' | 'extensionAmount' | 'mostExtensions' | 'consent' | 'inForceFrom'>

/**
 * A new limit holds from a later day, so that no clock that runs is measured by a rule its unit did not know. Extensions are whole: how many, how long, by whose consent.
 * The field meant stands beside the reason.
 */
export function flawOfRule(rule: NewRule, today: CivilDate): { readonly field: string; readonly why: string } | null {
  if (rule.inForceFrom <= today) return { field: 'inForceFrom', why: 'opinions.clock-from-later-day' }
  if (STEPS_BY_ROUTE.includes(rule.step) !== (rule.route !== null))
    return { field: 'route', why: 'opinions.clock-route-for-reply' }
  if (rule.mostExtensions > 0 && !EXTENDABLE_STEPS.includes(rule.step))
    return { field: 'mostExtensions', why: 'opinions.clock-not-extendable' }
  const longer = rule.mostExtensions > 0
  const whole = longer === (rule.extensionAmount !== null) && longer === (rule.consent !== null)
  return whole ? null : { field: 'extensionAmount', why: 'opinions.clock-extension-whole' }
}
