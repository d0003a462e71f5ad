import { type Static, Type } from 'typebox'
import { VerdictAnswer } from '../roster/contract.ts'
import { CLOCK_STEPS, CLOCK_UNITS } from './language.ts'
import { CLOCK_ROUTES, CONSENTS, COUNTS_FROM } from './rules/clock-language.ts'
import { REPLY_APPROVALS } from './rules/settings.ts'

const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Day = Type.String({ format: 'date' })

export const ClockRuleAnswer = Type.Object({
  ruleId: Type.String(),
  step: Type.Enum([...CLOCK_STEPS]),
  route: Nullable(Type.Enum([...CLOCK_ROUTES])),
  amount: Type.Integer(),
  unit: Type.Enum([...CLOCK_UNITS]),
  countsFrom: Type.Enum([...COUNTS_FROM]),
  extensionAmount: Nullable(Type.Integer()),
  mostExtensions: Type.Integer(),
  consent: Nullable(Type.Enum([...CONSENTS])),
  inForceFrom: Day,
  source: Type.String(),
  sourceEn: Type.String(),
  isTemplate: Type.Boolean(),
})

/** GET /api/v1/opinions/clocks?on: the rules in force on that day, today if left out, and those that begin later. */
export const ClocksQuery = Type.Object({ on: Type.Optional(Day) })
export const ClocksAnswer = Type.Object({
  on: Day,
  inForce: Type.Array(ClockRuleAnswer),
  later: Type.Array(ClockRuleAnswer),
  can: Type.Object({ change: VerdictAnswer }),
})
export type ClocksAnswer = Static<typeof ClocksAnswer>

/** POST /api/v1/opinions/clocks: a rule in force from a later day. */
export const ClockRuleBody = Type.Object({
  id: Type.String({ format: 'uuid' }),
  step: Type.Enum([...CLOCK_STEPS], { title: 'opinions.clock.step' }),
  route: Type.Optional(Type.Enum([...CLOCK_ROUTES], { title: 'opinions.clock.route' })),
  amount: Type.Integer({ minimum: 1, maximum: 400, title: 'opinions.clock.amount' }),
  unit: Type.Enum([...CLOCK_UNITS], { title: 'opinions.clock.unit' }),
  extensionAmount: Type.Optional(Type.Integer({ minimum: 1, maximum: 400, title: 'opinions.clock.extension' })),
  mostExtensions: Type.Integer({ minimum: 0, maximum: 9, default: 0, title: 'opinions.clock.most-extensions' }),
  consent: Type.Optional(Type.Enum([...CONSENTS], { title: 'opinions.clock.consent' })),
  inForceFrom: Type.String({ format: 'date', title: 'opinions.clock.in-force-from' }),
  source: Type.String({ minLength: 2, maxLength: 200, title: 'opinions.clock.source' }),
  sourceEn: Type.String({ maxLength: 400, default: '', title: 'opinions.clock.source-en' }),
})
export type ClockRuleBody = Static<typeof ClockRuleBody>
export const AddedClockRule = Type.Object({ ruleId: Type.String() })

export const SettingsFields = Type.Object({
  /** Who releases a unit's reply before it goes back: nobody, the street, the district. */
  replyApproval: Type.Enum([...REPLY_APPROVALS], { title: 'opinions.setting.reply-approval' }),
  /** Days after being told until resident and deputy are asked to rate, and days the rating stays open from then. */
  askRatingAfterDays: Type.Integer({ minimum: 0, maximum: 60, title: 'opinions.setting.ask-after' }),
  /** Days after closing in which the resident may open it again. */
  reopenDays: Type.Integer({ minimum: 0, maximum: 400, title: 'opinions.setting.reopen-days' }),
  /** Months after closing until contact data and photos are erased. */
  retentionMonths: Type.Integer({ minimum: 1, maximum: 60, title: 'opinions.setting.retention-months' }),
  /** Below so many a figure is neither shown in parts nor ranked. */
  tooFew: Type.Integer({ minimum: 1, maximum: 50, title: 'opinions.setting.too-few' }),
  mostPhotos: Type.Integer({ minimum: 0, maximum: 6, title: 'opinions.setting.most-photos' }),
  askContact: Type.Boolean({ title: 'opinions.setting.ask-contact' }),
})

/** GET /api/v1/opinions/settings. Version 0: nothing stored yet, the defaults hold. */
export const SettingsAnswer = Type.Object({
  settings: SettingsFields,
  version: Type.Integer(),
  can: Type.Object({ change: VerdictAnswer }),
})
export type SettingsAnswer = Static<typeof SettingsAnswer>

/** PUT /api/v1/opinions/settings: all of them, on the version read. */
export const SettingsBody = Type.Object({ version: Type.Integer({ minimum: 0 }), settings: SettingsFields })
export const ChangedSettings = Type.Object({ version: Type.Integer() })
