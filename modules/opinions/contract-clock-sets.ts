import { type Static, Type } from 'typebox'
import { VerdictAnswer } from '../roster/contract.ts'
import { ClockRuleAnswer } from './contract-clocks.ts'
import { CLOCK_STEPS, CLOCK_UNITS } from './language.ts'
import { CLOCK_ROUTES, CONSENTS } from './rules/clock-language.ts'
import { CLOCK_SET_KEYS } from './rules/clock-sets/clock-set.ts'
import { DIFFERENCES } from './rules/compare-clocks.ts'

const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Day = Type.String({ format: 'date' })
const Step = Type.Enum([...CLOCK_STEPS])
const Route = Nullable(Type.Enum([...CLOCK_ROUTES]))

const SetRow = Type.Object({
  step: Step,
  route: Route,
  amount: Type.Integer(),
  unit: Type.Enum([...CLOCK_UNITS]),
  extensionAmount: Nullable(Type.Integer()),
  mostExtensions: Type.Integer(),
  consent: Nullable(Type.Enum([...CONSENTS])),
  source: Type.String(),
  sourceEn: Type.String(),
})

/** GET /api/v1/opinions/clock-sets?on: limits of real places beside what is in force here on that day, today if left out. */
export const ClockSetsQuery = Type.Object({ on: Type.Optional(Day) })
export const ClockSetsAnswer = Type.Object({
  on: Day,
  sets: Type.Array(
    Type.Object({
      key: Type.Enum([...CLOCK_SET_KEYS]),
      name: Type.String(),
      nameEn: Type.String(),
      about: Type.String(),
      aboutEn: Type.String(),
      /** Law where it was made; nowhere else. */
      isLaw: Type.Boolean(),
      rows: Type.Array(
        Type.Object({
          step: Step,
          route: Route,
          here: Nullable(ClockRuleAnswer),
          /** Null: the set is silent, and what is here stays. */
          there: Nullable(SetRow),
          differs: Type.Array(Type.Enum([...DIFFERENCES])),
          adoptable: Type.Boolean(),
        }),
      ),
    }),
  ),
  can: Type.Object({ adopt: VerdictAnswer }),
})
export type ClockSetsAnswer = Static<typeof ClockSetsAnswer>

export const ClockSetParams = Type.Object({ set: Type.Enum([...CLOCK_SET_KEYS]) })
/** POST /api/v1/opinions/clock-sets/:set/adopt: its rows, or some of them, become the district's own from a later day. */
export const AdoptSetBody = Type.Object({
  inForceFrom: Type.String({ format: 'date', title: 'opinions.clock.in-force-from' }),
  /** Left out: every row that differs. */
  rows: Type.Optional(Type.Array(Type.Object({ step: Step, route: Route }), { minItems: 1, maxItems: 40 })),
  /** By which decision of the district; stands before the set's own source. */
  basis: Type.Optional(Type.String({ maxLength: 120, title: 'opinions.clock.basis' })),
})
export type AdoptSetBody = Static<typeof AdoptSetBody>
export const AdoptedSetAnswer = Type.Object({
  set: Type.Enum([...CLOCK_SET_KEYS]),
  inForceFrom: Day,
  ruleIds: Type.Array(Type.String()),
})
export type AdoptedSet = Static<typeof AdoptedSetAnswer>
