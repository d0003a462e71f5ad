import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  AdoptedSetAnswer,
  AdoptSetBody,
  ClockSetParams,
  ClockSetsAnswer,
  ClockSetsQuery,
} from '../contract-clock-sets.ts'
import {
  AddedClockRule,
  ChangedSettings,
  ClockRuleBody,
  ClocksAnswer,
  ClocksQuery,
  SettingsAnswer,
  SettingsBody,
} from '../contract-clocks.ts'
import { addClockRule } from '../deeds/add-clock-rule.ts'
import { adoptClockSet } from '../deeds/adopt-clock-set.ts'
import { changeSettings } from '../deeds/change-settings.ts'
import { clockRules } from '../reads/clock-rules.ts'
import { readSettings } from '../reads/settings.ts'
import { CLOCK_SETS } from '../rules/clock-sets/clock-sets.ts'
import { inTheirOrder, rulesInForce } from '../rules/clock-templates.ts'
import { compareSet } from '../rules/compare-clocks.ts'
import { mayChangeClocks } from '../rules/may-clocks.ts'

/** Limits of every step, and what the district decides for itself about opinions. */
export const clocksRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: '/api/v1/opinions/clocks',
    policy: 'opinions.clocks',
    summary: 'The limits in force on a day, each with its source, and those that begin later',
    query: ClocksQuery,
    answer: ClocksAnswer,
    async handle(ask) {
      const on = ask.query.on ?? civilDateOf(ask.now)
      const rules = await clockRules(ask.db, ask.actor.districtId)
      return {
        on,
        inForce: inTheirOrder(rulesInForce(rules, on)),
        later: inTheirOrder(rules.filter(({ inForceFrom }) => inForceFrom > on)),
        can: { change: mayChangeClocks(ask.actor) },
      }
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/opinions/clocks',
    policy: 'opinions.change-clocks',
    summary: 'Puts a limit in force from a later day',
    body: ClockRuleBody,
    answer: AddedClockRule,
    status: 201,
    handle: (ask) => addClockRule(ask, ask.body),
  }),
  route({
    method: 'GET',
    path: '/api/v1/opinions/clock-sets',
    policy: 'opinions.clocks',
    summary: 'Limits of real places, each row beside what is in force here on a day',
    query: ClockSetsQuery,
    answer: ClockSetsAnswer,
    async handle(ask) {
      const on = ask.query.on ?? civilDateOf(ask.now)
      const inForce = rulesInForce(await clockRules(ask.db, ask.actor.districtId), on)
      const sets = CLOCK_SETS.map((set) => ({ ...set, rows: compareSet(set, inForce) }))
      return { on, sets, can: { adopt: mayChangeClocks(ask.actor) } }
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/opinions/clock-sets/:set/adopt',
    policy: 'opinions.change-clocks',
    summary: 'Makes rows of a set limits of the district from a later day',
    params: ClockSetParams,
    body: AdoptSetBody,
    answer: AdoptedSetAnswer,
    status: 201,
    handle: (ask) => adoptClockSet(ask, ask.params.set, ask.body),
  }),
  route({
    method: 'GET',
    path: '/api/v1/opinions/settings',
    policy: 'opinions.settings',
    summary: 'What the district decides for itself about opinions',
    answer: SettingsAnswer,
    async handle(ask) {
      const kept = await readSettings(ask.db, ask.actor.districtId)
      return { ...kept, can: { change: mayChangeClocks(ask.actor) } }
    },
  }),
  route({
    method: 'PUT',
    path: '/api/v1/opinions/settings',
    policy: 'opinions.change-clocks',
    summary: 'Changes what the district decides for itself about opinions',
    body: SettingsBody,
    answer: ChangedSettings,
    handle: (ask) => changeSettings(ask, ask.body),
  }),
]
