import { type Static, type TSchema, Type } from 'typebox'
import { LEVELS } from '../../kernel/level.ts'
import { pageQuery } from '../../platform/http/keyset.ts'
import { PARTS_TAKEN } from './kinds/declaration.ts'
import { ACTIVITY_STATES, ANSWERS, FINDINGS, MARKS, REACHES } from './language.ts'

const Nullable = <T extends TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Uuid = Type.String({ format: 'uuid' })
const CivilDate = Type.String({ format: 'date' })
const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })
const StreetId = Type.Integer({ minimum: 1, maximum: 2_000_000_000 })
const CommunityId = Type.String({ minLength: 1, maxLength: 20 })
const Line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })
const Version = Type.Integer({ minimum: 1, maximum: 2_000_000_000 })
const FieldsIn = Type.Record(
  Type.String({ maxLength: 40 }),
  Type.Union([Type.String({ maxLength: 2000 }), Type.Number(), Type.Null()]),
)

export const SaidMark = Type.Object({
  personId: Uuid,
  mark: Type.Enum([...MARKS]),
  role: Type.Optional(Type.Enum([...PARTS_TAKEN])),
  leaveReason: Type.Optional(Nullable(Type.String({ maxLength: 200 }))),
})
export const SaidPerson = Type.Object({ personId: Uuid, role: Type.Optional(Type.Enum([...PARTS_TAKEN])) })
export const SaidOpinion = Type.Object({
  id: Uuid,
  words: Line(2000),
  wordsEn: Type.Optional(Type.String({ maxLength: 2000 })),
  reach: Type.Enum([...REACHES]),
})
const Opinions = Type.Array(SaidOpinion, { maxItems: 200 })

const facts = {
  title: Type.Optional(Line(200)),
  titleEn: Type.Optional(Type.String({ maxLength: 200 })),
  theme: Type.Optional(Nullable(Line(100))),
  streetId: Type.Optional(Nullable(StreetId)),
  communityId: Type.Optional(Nullable(CommunityId)),
  place: Type.Optional(Nullable(Line(200))),
  heldOn: CivilDate,
  /** Shanghai clock; the kind's usual hours if left out. */
  startsAt: Type.Optional(TimeOfDay),
  endsAt: Type.Optional(Nullable(TimeOfDay)),
  halfDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 60 })),
  fields: Type.Optional(FieldsIn),
}

/** The organiser's form, the same for every kind; `fields` follows the kind's declaration. */
export const PlanBody = Type.Object({
  id: Uuid,
  kind: Type.String({ maxLength: 40 }),
  ...facts,
  due: Type.Optional(Type.Array(SaidPerson, { maxItems: 400 })),
  publish: Type.Optional(Type.Boolean()),
})
export type PlanBody = Static<typeof PlanBody>

/** A visit that has already taken place: created, marked and heard in one go. */
export const RecordBody = Type.Object({
  id: Uuid,
  kind: Type.String({ maxLength: 40 }),
  ...facts,
  attendance: Type.Array(SaidMark, { maxItems: 400 }),
  opinions: Type.Optional(Opinions),
})
export type RecordBody = Static<typeof RecordBody>

export const ChangeBody = Type.Object({ version: Version, ...facts, heldOn: Type.Optional(CivilDate) })
export type ChangeBody = Static<typeof ChangeBody>

export const VersionBody = Type.Object({ version: Version })
export const CancelBody = Type.Object({ version: Version, reason: Line(200) })
export const SummaryBody = Type.Object({ version: Version, summary: Line(4000) })
export const NameBody = Type.Object({
  add: Type.Optional(Type.Array(SaidPerson, { maxItems: 400 })),
  strike: Type.Optional(Type.Array(Uuid, { maxItems: 400 })),
  /** A whole street, delegation or level at once. */
  group: Type.Optional(
    Type.Object({
      streetId: Type.Optional(StreetId),
      delegationId: Type.Optional(Uuid),
      levels: Type.Array(Type.Enum([...LEVELS]), { minItems: 1, maxItems: 6 }),
    }),
  ),
})
export type NameBody = Static<typeof NameBody>
export const AnswerBody = Type.Object({
  answer: Type.Enum([...ANSWERS]),
  reason: Type.Optional(Nullable(Type.String({ maxLength: 200 }))),
})
export type AnswerBody = Static<typeof AnswerBody>
export const MarksBody = Type.Object({ marks: Type.Array(SaidMark, { minItems: 1, maxItems: 400 }) })
export const OpinionsBody = Type.Object({ version: Version, opinions: Opinions })
/** The recorder's report; sent with its own id as Idempotency-Key, so that it may arrive late and more than once. */
export const ReportBody = Type.Object({
  id: Uuid,
  present: Type.Array(SaidPerson, { maxItems: 400 }),
  leave: Type.Optional(Type.Array(Uuid, { maxItems: 400 })),
  opinions: Opinions,
})
export type ReportBody = Static<typeof ReportBody>

export const PlanDayBody = Type.Object({
  id: Uuid,
  streetId: StreetId,
  heldOn: CivilDate,
  startsAt: Type.Optional(TimeOfDay),
  endsAt: Type.Optional(TimeOfDay),
  /** Every community with a contact day, if left out. */
  communities: Type.Optional(Type.Array(CommunityId, { minItems: 1, maxItems: 100 })),
  /** Who is due where: as on the street's last contact day, or nobody yet. */
  due: Type.Optional(Type.Enum(['as_last_time', 'nobody'])),
  publish: Type.Optional(Type.Boolean()),
})
export type PlanDayBody = Static<typeof PlanDayBody>

export const DrawBody = Type.Object({
  from: CivilDate,
  to: CivilDate,
  streetId: Type.Optional(StreetId),
  count: Type.Integer({ minimum: 1, maximum: 50 }),
})
export type DrawBody = Static<typeof DrawBody>
export const FindingBody = Type.Object({
  finding: Type.Enum([...FINDINGS]),
  note: Type.Optional(Nullable(Type.String({ maxLength: 1000 }))),
})
export type FindingBody = Static<typeof FindingBody>

/** Links say their language in the address. */
export const LangQuery = Type.Object({ lang: Type.Optional(Type.Enum(['zh', 'en'])) })
export const ActivityParams = Type.Object({ activityId: Uuid })
export const ContactDayParams = Type.Object({ contactDayId: Uuid })
export const CheckParams = Type.Object({ checkId: Uuid })
export const PaperParams = Type.Object({ activityId: Uuid, paper: Type.Enum(['notice', 'sign-in', 'scheme']) })

export const WeekQuery = Type.Object({ day: Type.Optional(CivilDate), streetId: Type.Optional(StreetId) })
export const MonthQuery = Type.Object({
  month: Type.String({ pattern: '^20\\d{2}-(0[1-9]|1[0-2])$' }),
  streetId: Type.Optional(StreetId),
})
const filters = {
  kind: Type.Optional(Type.String({ maxLength: 40 })),
  streetId: Type.Optional(StreetId),
  communityId: Type.Optional(CommunityId),
  state: Type.Optional(Type.Enum([...ACTIVITY_STATES])),
  from: Type.Optional(CivilDate),
  to: Type.Optional(CivilDate),
  text: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  /** False leaves the sessions of contact days out; they have their own sheet. */
  sessions: Type.Optional(Type.Boolean()),
  /** Closed at this moment or later; `byOthers` leaves out what the asker closed. */
  closedSince: Type.Optional(Type.String({ format: 'date-time' })),
  byOthers: Type.Optional(Type.Boolean()),
}
export const ListQuery = Type.Object({ ...pageQuery, ...filters })
/** The same filters for a file; `lang` because a link cannot say its language otherwise. */
export const ExportQuery = Type.Object({ ...filters, lang: Type.Optional(Type.Enum(['zh', 'en'])) })
export type ExportQuery = Static<typeof ExportQuery>
export type ListQuery = Static<typeof ListQuery>
export const LastQuery = Type.Object({
  kind: Type.String({ maxLength: 40 }),
  streetId: Type.Optional(StreetId),
  communityId: Type.Optional(CommunityId),
  /** The day being planned or recorded, today if left out: what is planned for later is no last time. */
  on: Type.Optional(CivilDate),
})
export const FindQuery = Type.Object({
  find: Type.String({ minLength: 1, maxLength: 60 }),
  on: Type.Optional(CivilDate),
  /** Whose deputies come first. */
  streetId: Type.Optional(StreetId),
})
export const MatchBody = Type.Object({
  names: Type.String({ minLength: 1, maxLength: 8000 }),
  on: Type.Optional(CivilDate),
  streetId: Type.Optional(StreetId),
})
export const CountsQuery = Type.Object({ from: CivilDate, to: CivilDate, streetId: Type.Optional(StreetId) })
export const DaysQuery = Type.Object({
  streetId: Type.Optional(StreetId),
  from: Type.Optional(CivilDate),
  to: Type.Optional(CivilDate),
  state: Type.Optional(Type.Enum([...ACTIVITY_STATES])),
})
export const ChecksQuery = Type.Object({
  ...pageQuery,
  open: Type.Optional(Type.Boolean()),
  streetId: Type.Optional(StreetId),
})

export * from './contract-answers.ts'
