import { type Static, type TSchema, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { RecordHonours } from './contract-honours.ts'
import { HONOUR_KINDS } from './language.ts'

export const Id = Type.String({ format: 'uuid' })
export const Day = Type.String({ format: 'date' })
const Moment = Type.String({ format: 'date-time' })
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Text = Type.String()
const Version = Type.Integer({ minimum: 1 })
const Year = Type.Integer({ minimum: 1990, maximum: 2200 })

export const Can = Type.Object({ can: Type.Boolean(), why: Type.Optional(Text) })
export const RecordCanAnswer = Type.Object({
  pass: Can,
  return: Can,
  reject: Can,
  withdraw: Can,
  resubmit: Can,
  object: Can,
  strike: Can,
})

export const SelfReportBody = Type.Object({
  id: Id,
  personId: Id,
  kind: Type.String({ minLength: 1, maxLength: 40 }),
  doneOn: Day,
  units: Type.Integer({ minimum: 1, maximum: 30, default: 1 }),
  role: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
  title: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
  words: Type.Optional(orNull(Type.String({ maxLength: 2000 }))),
})

export const ResubmitBody = Type.Object({
  version: Version,
  title: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
  words: orNull(Type.String({ maxLength: 2000 })),
  units: Type.Integer({ minimum: 1, maximum: 30 }),
})

export const VersionBody = Type.Object({ version: Version })
export const RecordParams = Type.Object({ recordId: Id })
export const PersonParams = Type.Object({ personId: Id })
export const RecordStateAnswer = Type.Object({ recordId: Id, state: Text, version: Type.Integer() })

const recordFields = {
  recordId: Id,
  personId: Id,
  level: Text,
  streetId: orNull(Type.Integer()),
  kind: Text,
  role: Text,
  doneOn: Day,
  units: Type.Integer(),
  themed: Type.Boolean(),
  title: Text,
  sourceKind: Text,
  sourceId: Id,
  state: Text,
  objectionUntil: orNull(Day),
  objected: Type.Boolean(),
  onBehalf: Type.Boolean(),
  submittedAt: Moment,
  version: Type.Integer(),
  words: orNull(Text),
  can: RecordCanAnswer,
}

const queueFilters = {
  stage: Type.Optional(Type.String({ enum: ['street', 'district'] })),
  streetId: Type.Optional(Type.Integer()),
  /** Only what came to this stage at this moment or later. */
  since: Type.Optional(Moment),
}
export const QueueQuery = Type.Object({ ...pageQuery, ...queueFilters })
/** A link to a file says its language in the address. */
export const QueueFileQuery = Type.Object({ ...queueFilters, lang: Type.Optional(Type.Enum(['zh', 'en'])) })
export const QueueRow = Type.Object({
  ...recordFields,
  titleEn: Text,
  personName: Text,
  streetName: orNull(Text),
  streetNameEn: orNull(Text),
  submittedByName: orNull(Text),
  flags: Type.Array(Text),
})
export type QueueRow = Static<typeof QueueRow>
export const QueueAnswer = Type.Object({
  stage: Text,
  /** How many wait; counting stops at 1,000. */ total: Type.Integer(),
  items: Type.Array(QueueRow),
  next: orNull(Text),
})
export type QueueAnswer = Static<typeof QueueAnswer>

export const RecordsQuery = Type.Object({
  ...pageQuery,
  year: Type.Optional(Year),
  kind: Type.Optional(Type.String({ maxLength: 40 })),
  state: Type.Optional(Type.String({ maxLength: 20 })),
})
export const RecordRow = Type.Object({
  ...recordFields,
  titleEn: Text,
  confirmedAt: orNull(Moment),
  reason: orNull(Text),
  /** `objectionUntil` may still move, when the holidays of its year are announced. */
  untilProvisional: Type.Boolean(),
})
export type RecordRow = Static<typeof RecordRow>
export const RecordsAnswer = Type.Object({ items: Type.Array(RecordRow), next: orNull(Text) })
export type RecordsAnswer = Static<typeof RecordsAnswer>

export const RecordDetailAnswer = Type.Object({
  ...RecordRow.properties,
  personName: Text,
  submittedByName: orNull(Text),
  confirmedByName: orNull(Text),
  activity: orNull(Type.Object({ activityId: Id, title: Text, heldOn: Day, place: orNull(Text), state: Text })),
  objection: orNull(
    Type.Object({
      objectionId: Id,
      state: Text,
      words: Text,
      dueOn: Day,
      decision: orNull(Text),
      version: Type.Integer(),
    }),
  ),
  honours: RecordHonours,
  steps: Type.Array(
    Type.Object({ step: Text, reason: orNull(Text), byName: orNull(Text), onBehalfOfName: orNull(Text), at: Text }),
  ),
})
export type RecordDetailAnswer = Static<typeof RecordDetailAnswer>

export const FileQuery = Type.Object({ year: Type.Optional(Year) })
export const FileAnswer = Type.Object({
  person: Type.Object({
    personId: Id,
    name: Text,
    sex: orNull(Text),
    birthYear: orNull(Type.Integer()),
    ethnicity: orNull(Text),
    education: orNull(Text),
    employer: orNull(Text),
    post: orNull(Text),
  }),
  mandates: Type.Array(
    Type.Object({
      level: Text,
      term: Type.Integer(),
      delegation: orNull(Text),
      constituency: orNull(Text),
      streetName: orNull(Text),
      startsOn: Day,
      endsOn: orNull(Day),
    }),
  ),
  counts: Type.Array(Type.Object({ year: Type.Integer(), kind: Text, records: Type.Integer(), units: Type.Integer() })),
  facts: Type.Array(
    Type.Object({
      recordId: Id,
      kind: Text,
      role: Text,
      doneOn: Day,
      units: Type.Integer(),
      themed: Type.Boolean(),
      title: Text,
      titleEn: Text,
      words: orNull(Text),
      level: Text,
      sourceKind: Text,
      objected: Type.Boolean(),
      honours: Type.Array(Type.Object({ kind: Type.Enum([...HONOUR_KINDS]), year: Type.Integer() })),
    }),
  ),
})
export type FileAnswer = Static<typeof FileAnswer>

export const ObjectBody = Type.Object({
  id: Id,
  /** The record objected to; or, for a missing one, the activity and the deputy. */
  recordId: Type.Optional(Id),
  activityId: Type.Optional(Id),
  personId: Type.Optional(Id),
  words: Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' }),
})
export const ObjectAnswer = Type.Object({ objectionId: Id, state: Text, dueOn: Day, provisional: Type.Boolean() })

export const ObjectionParams = Type.Object({ objectionId: Id })
export const ObjectionStateAnswer = Type.Object({ objectionId: Id, state: Text, version: Type.Integer() })

export const ObjectionsQuery = Type.Object({
  ...pageQuery,
  personId: Type.Optional(Id),
  waiting: Type.Boolean({ default: true }),
  /** Only those past the day by which an answer is due. */
  overdue: Type.Optional(Type.Boolean()),
  /** Only those raised at this moment or later. */
  since: Type.Optional(Moment),
  /** This one alone, whether it waits or is decided. */
  objectionId: Type.Optional(Id),
})
export const ObjectionRow = Type.Object({
  objectionId: Id,
  personId: Id,
  personName: Text,
  streetId: orNull(Type.Integer()),
  streetName: orNull(Text),
  streetNameEn: orNull(Text),
  recordId: orNull(Id),
  activityId: orNull(Id),
  words: Text,
  state: Text,
  openedAt: Moment,
  openedByName: orNull(Text),
  dueOn: Day,
  /** `dueOn` may still move, when the holidays of its year are announced. */
  dueProvisional: Type.Boolean(),
  decision: orNull(Text),
  decidedByName: orNull(Text),
  decidedAt: orNull(Moment),
  version: Type.Integer(),
  kind: orNull(Text),
  title: orNull(Text),
  titleEn: orNull(Text),
  doneOn: orNull(Day),
  mark: orNull(Text),
  role: orNull(Text),
  units: orNull(Type.Integer()),
  can: Type.Object({ verify: Can, decide: Can, withdraw: Can }),
})
export type ObjectionRow = Static<typeof ObjectionRow>
export const ObjectionsAnswer = Type.Object({ items: Type.Array(ObjectionRow), next: orNull(Text) })
export type ObjectionsAnswer = Static<typeof ObjectionsAnswer>

export const ReviewBody = Type.Object({
  verdict: Type.String({ enum: ['pass', 'return', 'reject'] }),
  reason: Type.Optional(Type.String({ maxLength: 500 })),
  version: Version,
})
export const ReviewBatchBody = Type.Object({
  verdict: Type.String({ enum: ['pass', 'return', 'reject'] }),
  reason: Type.Optional(Type.String({ maxLength: 500 })),
  records: Type.Array(Type.Object({ recordId: Id, version: Version }), { minItems: 1, maxItems: 100 }),
})
export const ReviewBatchAnswer = Type.Object({
  done: Type.Array(RecordStateAnswer),
  refused: Type.Array(Type.Object({ recordId: Id, why: Text })),
})
export type ReviewBatchAnswer = Static<typeof ReviewBatchAnswer>

export const DecideBody = Type.Object({
  version: Version,
  decision: Type.String({ enum: ['keep', 'strike', 'correct', 'add'] }),
  reason: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
  /** For `correct` and `add`: what is right. */
  role: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
  units: Type.Optional(Type.Integer({ minimum: 1, maximum: 60 })),
})
export const DecideAnswer = Type.Object({
  objectionId: Id,
  state: Text,
  recordId: orNull(Id),
  /** By how much the deputy's points moved. */
  tenths: Type.Integer(),
})

export const DayParams = Type.Object({ personId: Id, day: Day })
export const DayAnswer = Type.Object({
  personId: Id,
  name: Text,
  day: Day,
  tenths: Type.Integer(),
  findings: Type.Array(
    Type.Object({
      /** 'earned', or why not: a words key after 'day.' */
      why: Text,
      kind: Text,
      title: Text,
      titleEn: Text,
      activityId: orNull(Id),
      recordId: orNull(Id),
      mark: orNull(Text),
      state: orNull(Text),
      reason: orNull(Text),
      tenths: Type.Integer(),
      beforeCap: Type.Integer(),
      clause: orNull(Text),
      itemName: orNull(Text),
      itemNameEn: orNull(Text),
      cap: orNull(Type.Object({ tenths: Type.Integer(), usedBefore: Type.Integer() })),
      mayObject: Type.Boolean(),
    }),
  ),
})
export type DayAnswer = Static<typeof DayAnswer>
