import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { OrderRuleFace, VerdictWithParams } from './contract-dossiers.ts'
import { matterLifecycle, VOTE_METHODS } from './language.ts'

/** Ballots and the district's order of steps as they cross the wire. Counts only: no field says who voted how. */

const Id = Type.String({ format: 'uuid' })
const Null = <T extends Parameters<typeof Type.Union>[0][number]>(one: T) => Type.Union([one, Type.Null()])
const Votes = (title: string) => Type.Integer({ minimum: 0, maximum: 200, title })

export const BallotBody = Type.Object({
  id: Id,
  /** The matters voted on together; none where the rule itself is voted on. */
  matterIds: Type.Array(Id, { maxItems: 200, uniqueItems: true, title: 'appointments.matters' }),
  method: Type.Enum([...VOTE_METHODS], { title: 'appointments.method' }),
  allMembers: Type.Integer({ minimum: 1, maximum: 200, title: 'appointments.all-members' }),
  present: Votes('appointments.present'),
  votesFor: Votes('appointments.votes-for'),
  against: Votes('appointments.against'),
  abstained: Votes('appointments.abstained'),
  notVoting: Votes('appointments.not-voting'),
  countedBy: Type.Optional(Type.String({ maxLength: 120, title: 'appointments.counted-by' })),
})
export type BallotBody = Static<typeof BallotBody>
export const BallotAnswer = Type.Object({
  ballotId: Id,
  passed: Type.Boolean(),
  needed: Type.Integer(),
  dossierVersion: Type.Integer(),
  matters: Type.Array(Type.Object({ matterId: Id, state: Type.Enum([...matterLifecycle.states]) })),
})
export type BallotAnswer = Static<typeof BallotAnswer>

export const OrderRulesQuery = Type.Object({ ...pageQuery })
const OrderRuleLine = Type.Object({
  ...OrderRuleFace.properties,
  /** Shipped with the software: in force where the district has set nothing. */
  isTemplate: Type.Boolean(),
  enteredBy: Null(Type.String()),
})
export const OrderRulesAnswer = Type.Object({
  /** The one in force today. */
  current: OrderRuleLine,
  items: Type.Array(OrderRuleLine),
  next: Null(Type.String()),
  /** Rules of real places to start from, each with its source. */
  templates: Type.Array(
    Type.Object({
      templateId: Type.String(),
      name: Type.String(),
      nameEn: Type.String(),
      ...OrderRuleFace.properties,
      /** What its source says that this software leaves to people. */
      beside: Type.String(),
      besideEn: Type.String(),
    }),
  ),
  can: Type.Object({ add: VerdictWithParams }),
})
export type OrderRulesAnswer = Static<typeof OrderRulesAnswer>

export const OrderRuleBody = Type.Object({
  id: Id,
  startsOn: Type.String({ format: 'date', title: 'appointments.starts-on' }),
  papersDaysBefore: Type.Integer({ minimum: 0, maximum: 60, title: 'appointments.papers-days-before' }),
  lawTest: Type.Boolean({ title: 'appointments.law-test' }),
  /** Where there is a test. */
  passScore: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, title: 'appointments.pass-score' })),
  statementRequired: Type.Boolean({ title: 'appointments.statement-required' }),
  combinedAllowed: Type.Boolean({ title: 'appointments.combined-allowed' }),
  samePersonFirst: Type.Enum(['appoint', 'remove'], { title: 'appointments.same-person-first' }),
  sameSeatFirst: Type.Enum(['appoint', 'remove'], { title: 'appointments.same-seat-first' }),
  firstAfterVote: Type.Enum(['oath', 'letter'], { title: 'appointments.first-after-vote' }),
  trainingRequired: Type.Boolean({ title: 'appointments.training-required' }),
  failuresThatBar: Type.Integer({ minimum: 1, maximum: 9, title: 'appointments.failures-that-bar' }),
  source: Type.String({ minLength: 2, maxLength: 300, pattern: '\\S', title: 'appointments.source' }),
  sourceEn: Type.Optional(Type.String({ maxLength: 300, title: 'appointments.source-en' })),
})
export type OrderRuleBody = Static<typeof OrderRuleBody>
export const AddedOrderRule = Type.Object({ ruleId: Id })
