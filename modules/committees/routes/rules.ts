import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  CompositionAnswer,
  CompositionBody,
  EnteredRules,
  IncompatibilityAnswer,
  IncompatibilityBody,
  RulesQuery,
} from '../contract-rules.ts'
import { enterComposition } from '../deeds/enter-composition.ts'
import { enterIncompatibility } from '../deeds/enter-incompatibility.ts'
import { SEATS } from '../language.ts'
import { compositionRules, incompatibilityRules } from '../reads/rules-on-file.ts'
import { mayKeepRules } from '../rules/may-keep-posts.ts'
import { compositionOfDay, incompatibilitiesOfDay } from '../rules/rules-of-day.ts'
import { COMPOSITION_TEMPLATES, INCOMPATIBILITY_TEMPLATES } from '../rules/templates.ts'

const COMPOSITION = '/api/v1/committees/rules/composition'
const INCOMPATIBILITY = '/api/v1/committees/rules/incompatibility'

/** What the committees of the district are measured by: the rules in force on a day, all that were entered, and templates to begin from. */
export const rulesRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: COMPOSITION,
    policy: 'committees.rules',
    summary: 'How committees are made up on a day, with sources; rules entered so far; templates',
    query: RulesQuery,
    answer: CompositionAnswer,
    async handle(ask) {
      const on = ask.query.on ?? civilDateOf(ask.now)
      const entered = await compositionRules(ask.db, ask.actor.districtId)
      const rules = compositionOfDay(entered, on)
      const inForce = SEATS.map((seat) => rules[seat])
      return { on, inForce, entered, templates: COMPOSITION_TEMPLATES, can: { enter: mayKeepRules(ask.actor) } }
    },
  }),
  route({
    method: 'POST',
    path: COMPOSITION,
    policy: 'committees.keep-rules',
    summary: 'Enters how committees are made up from a day on',
    body: CompositionBody,
    answer: EnteredRules,
    status: 201,
    handle: (ask) => enterComposition(ask),
  }),
  route({
    method: 'GET',
    path: INCOMPATIBILITY,
    policy: 'committees.rules',
    summary: 'What does not go together with a seat on a day, with sources; rules entered so far; templates',
    query: RulesQuery,
    answer: IncompatibilityAnswer,
    async handle(ask) {
      const on = ask.query.on ?? civilDateOf(ask.now)
      const entered = await incompatibilityRules(ask.db, ask.actor.districtId)
      const inForce = incompatibilitiesOfDay(entered, on)
      return { on, inForce, entered, templates: INCOMPATIBILITY_TEMPLATES, can: { enter: mayKeepRules(ask.actor) } }
    },
  }),
  route({
    method: 'POST',
    path: INCOMPATIBILITY,
    policy: 'committees.keep-rules',
    summary: 'Enters what does not go together with a seat from a day on',
    body: IncompatibilityBody,
    answer: EnteredRules,
    status: 201,
    handle: (ask) => enterIncompatibility(ask),
  }),
]
