import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { DossierParams } from '../contract-dossiers.ts'
import {
  AddedOrderRule,
  BallotAnswer,
  BallotBody,
  OrderRuleBody,
  OrderRulesAnswer,
  OrderRulesQuery,
} from '../contract-votes.ts'
import { addOrderRule } from '../deeds/add-order-rule.ts'
import { holdBallot } from '../deeds/hold-ballot.ts'
import { listOrderRules } from '../deeds/list-order-rules.ts'

const ballot = route({
  method: 'POST',
  path: '/api/v1/dossiers/:dossierId/ballots',
  policy: 'appointments.vote',
  summary: 'Enter the count of a ballot: passed by more than half of all members; never who voted how',
  status: 201,
  params: DossierParams,
  body: BallotBody,
  answer: BallotAnswer,
  handle: (ask) => holdBallot(ask, ask.params.dossierId, ask.body),
})

const rules = route({
  method: 'GET',
  path: '/api/v1/appointments/order-rules',
  policy: 'appointments.see-order',
  summary: 'The district’s order of steps, day by day, and templates from real places',
  query: OrderRulesQuery,
  answer: OrderRulesAnswer,
  handle: (ask) => listOrderRules(ask, ask.query),
})

const addRule = route({
  method: 'POST',
  path: '/api/v1/appointments/order-rules',
  policy: 'appointments.add-order-rule',
  summary: 'Set the order of steps from a day on',
  status: 201,
  body: OrderRuleBody,
  answer: AddedOrderRule,
  handle: (ask) => addOrderRule(ask, ask.body),
})

export const voteRoutes: Route<Actor>[] = [ballot, rules, addRule]
