import { type Static, Type } from 'typebox'
import { VerdictAnswer } from '../roster/contract.ts'
import { Day, Nullable, Uuid } from './contract.ts'
import { COMPATIBILITIES, GROUNDS, RULED_POSTS, SEATS } from './language.ts'

const source = {
  /** Null: a template, in force while the district has decided nothing. */
  ruleId: Nullable(Type.String()),
  startsOn: Nullable(Day),
  source: Type.String(),
  sourceEn: Type.String(),
}

const compositionValues = {
  seat: Type.Enum([...SEATS], { title: 'committees.seat' }),
  least: Type.Integer({ minimum: 0, maximum: 9, title: 'committees.rule.least' }),
  most: Type.Integer({ minimum: 1, maximum: 9, title: 'committees.rule.most' }),
  fullTime: Type.Boolean({ title: 'committees.rule.full-time' }),
  grounds: Type.Array(Type.Enum([...GROUNDS]), { maxItems: 9, title: 'committees.rule.grounds' }),
}
const CompositionRow = Type.Object({ ...source, ...compositionValues })

const incompatibilityValues = {
  /** Null: every seat. */
  seat: Nullable(Type.Enum([...SEATS], { title: 'committees.seat' })),
  postKind: Type.Enum([...RULED_POSTS], { title: 'committees.rule.post-kind' }),
  verdict: Type.Enum([...COMPATIBILITIES], { title: 'committees.rule.verdict' }),
}
const IncompatibilityRow = Type.Object({ ...source, ...incompatibilityValues, endsOn: Nullable(Day) })

/** Rules as ready-made data, to be adopted by the district or not. Nothing of it is in force by being offered. */
const template = { key: Type.String(), name: Type.String(), nameEn: Type.String() }

/** ?on: the day the rules are asked for, today if left out. */
export const RulesQuery = Type.Object({ on: Type.Optional(Day) })

export const CompositionAnswer = Type.Object({
  on: Day,
  /** One rule a seat, in the order of the board. */
  inForce: Type.Array(CompositionRow),
  /** Everything entered, the latest first day first. */
  entered: Type.Array(CompositionRow),
  templates: Type.Array(Type.Object({ ...template, rules: Type.Array(CompositionRow) })),
  can: Type.Object({ enter: VerdictAnswer }),
})
export type CompositionAnswer = Static<typeof CompositionAnswer>

const decision = {
  /** The first day the rules hold, later than the last rule of the same kind. */
  startsOn: Type.String({ format: 'date', title: 'committees.rule.starts-on' }),
  source: Type.String({ minLength: 2, maxLength: 200, title: 'committees.rule.source' }),
  sourceEn: Type.Optional(Type.String({ maxLength: 300, title: 'committees.rule.source-en' })),
}
export const CompositionBody = Type.Object({
  ...decision,
  rules: Type.Array(Type.Object({ id: Uuid, ...compositionValues }), { minItems: 1, maxItems: 4 }),
})
export type CompositionBody = Static<typeof CompositionBody>

export const IncompatibilityAnswer = Type.Object({
  on: Day,
  inForce: Type.Array(IncompatibilityRow),
  entered: Type.Array(IncompatibilityRow),
  templates: Type.Array(Type.Object({ ...template, rules: Type.Array(IncompatibilityRow) })),
  can: Type.Object({ enter: VerdictAnswer }),
})
export type IncompatibilityAnswer = Static<typeof IncompatibilityAnswer>

export const IncompatibilityBody = Type.Object({
  ...decision,
  rules: Type.Array(Type.Object({ id: Uuid, ...incompatibilityValues }), { minItems: 1, maxItems: 40 }),
})
export type IncompatibilityBody = Static<typeof IncompatibilityBody>

export const EnteredRules = Type.Object({ ruleIds: Type.Array(Type.String()) })
