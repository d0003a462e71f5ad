import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { DueOn, face, ItemState, LedgerLine, PartCan, PartState, UnitRef, Verdict, Version } from './contract-ledger.ts'
import { CLOCK_STEPS, partLifecycle, REPLY_CLASSES, SATISFACTIONS } from './language.ts'

/**
 * Handling as it crosses the wire: an item whole, a unit's tasks, what moves answer. The ledger and one's own items stand in contract-ledger.ts, the
 * bodies of every move in contract-moves.ts. Moments are ISO 8601, days civil dates.
 */

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Moment = Type.String({ format: 'date-time' })
const Null = <T extends Parameters<typeof Type.Union>[0][number]>(one: T) => Type.Union([one, Type.Null()])

const Clock = Type.Object({
  clockId: Id,
  partId: Null(Id),
  step: Type.Enum([...CLOCK_STEPS]),
  startedOn: Day,
  firstDueOn: Day,
  dueOn: Day,
  /** From this day on it shows yellow. */
  warnOn: Null(Day),
  provisional: Type.Boolean(),
  pausedOn: Null(Day),
  extendedTimes: Type.Integer(),
  stoppedOn: Null(Day),
  outcome: Null(Type.Enum(['met', 'missed', 'void'])),
  /** Of a running clock. */
  colour: Null(Type.Enum(['green', 'yellow', 'red', 'grey'])),
  source: Type.String(),
  sourceEn: Type.String(),
})
const Extension = Type.Object({
  extensionId: Id,
  reason: Type.String(),
  until: Day,
  askedAt: Moment,
  state: Type.Enum(['asked', 'granted', 'refused']),
  decision: Null(Type.String()),
  /** Whose consent it takes. */
  consent: Type.Enum(['street', 'district']),
  can: Type.Object({ decide: Verdict }),
})
const Part = Type.Object({
  partId: Id,
  unit: UnitRef,
  kind: Type.Enum(['lead', 'co']),
  round: Type.Integer(),
  task: Type.String(),
  state: PartState,
  locked: Type.Boolean(),
  assignedAt: Moment,
  signedAt: Null(Moment),
  signedBy: Null(Type.String()),
  returnReason: Null(Type.String()),
  returnDecision: Null(Type.String()),
  /** What the resident was asked while the clock stands. */
  question: Null(Type.String()),
  doneAt: Null(Moment),
  due: Null(DueOn),
  /** Until this day a wrong assignment may be returned; null where it no longer may. */
  returnableUntil: Null(Day),
  extensions: Type.Array(Extension),
  version: Version,
  can: PartCan,
})
export type PartOfItem = Static<typeof Part>

const Reply = Type.Object({
  replyId: Id,
  partId: Null(Id),
  round: Type.Integer(),
  class: Type.Enum([...REPLY_CLASSES]),
  body: Type.String(),
  words: Type.String(),
  wordsEn: Type.String(),
  writtenAt: Moment,
  writtenBy: Type.String(),
  releasedAt: Null(Moment),
  /** Why it was sent back to be written again. */
  sentBack: Null(Type.String()),
})
const PromiseLine = Type.Object({
  promiseId: Id,
  replyId: Id,
  unit: Null(UnitRef),
  words: Type.String(),
  wordsEn: Type.String(),
  dueOn: Day,
  state: Type.Enum(['open', 'kept', 'changed', 'broken']),
  overdue: Type.Boolean(),
  settledAt: Null(Moment),
  settledWords: Null(Type.String()),
  version: Version,
  can: Type.Object({ settle: Verdict }),
})
const Rating = Type.Object({
  round: Type.Integer(),
  by: Type.Enum(['resident', 'deputy']),
  /** Of the answer, or of the promise kept after it. */
  occasion: Type.Enum(['reply', 'promise']),
  handling: Type.Enum([...SATISFACTIONS]),
  result: Type.Enum([...SATISFACTIONS]),
  words: Type.String(),
  wordsEn: Type.String(),
  ratedAt: Moment,
})
const Step = Type.Object({
  stepId: Id,
  event: Type.String(),
  toState: Type.String(),
  at: Moment,
  /** Null: the resident, or the house itself by its clock. */
  by: Null(Type.String()),
  unit: Null(UnitRef),
  audience: Type.Enum(['street', 'unit', 'everyone']),
  words: Type.String(),
  wordsEn: Type.String(),
  detail: Type.Record(Type.String(), Type.Unknown()),
})
/** Masked: the whole name and number are opened by /contact/unmask, which is traced. Null parts are not told to this asker, or were not given. */
const Contact = Type.Object({
  name: Null(Type.String()),
  phone: Null(Type.String()),
  hideName: Type.Boolean(),
  given: Type.Object({ name: Type.Boolean(), phone: Type.Boolean() }),
  erasedAt: Null(Moment),
})

export const ItemAnswer = Type.Object({
  ...LedgerLine.properties,
  receipt: Type.String(),
  enteredBy: Null(Type.String()),
  activityId: Null(Id),
  external: Null(Type.Object({ system: Type.String(), no: Type.String() })),
  duplicateOf: Null(Type.Object({ itemId: Id, number: Type.String() })),
  /** Items that say the same and were joined to this one. */
  duplicates: Type.Array(Type.Object({ itemId: Id, number: Type.String() })),
  publish: Type.Enum(['no', 'redacted']),
  receivedAt: Moment,
  /** First-handler responsibility: whoever had it first stays named. */
  firstLead: Null(UnitRef),
  /** Whether the street asks somebody else to release a reply. */
  replyApproval: Type.Boolean(),
  contact: Null(Contact),
  photos: Type.Array(Type.Object({ photoId: Id, ofReply: Type.Boolean(), erased: Type.Boolean() })),
  clocks: Type.Array(Clock),
  parts: Type.Array(Part),
  replies: Type.Array(Reply),
  promises: Type.Array(PromiseLine),
  ratings: Type.Array(Rating),
  /** Those this asker may read, oldest first. */
  steps: Type.Array(Step),
})
export type ItemAnswer = Static<typeof ItemAnswer>

export const TasksQuery = Type.Object({
  ...pageQuery,
  /** One of the units one works for; left out: all of them. */
  unit: Type.Optional(Id),
  state: Type.Optional(Type.Enum([...partLifecycle.states])),
  /** false: also those over. */
  open: Type.Boolean({ default: true }),
})
/** A unit's task in its list, due first. */
const TaskLine = Type.Object({
  partId: Id,
  kind: Type.Enum(['lead', 'co']),
  partState: PartState,
  partRound: Type.Integer(),
  task: Type.String(),
  unit: UnitRef,
  assignedAt: Moment,
  partDue: Null(DueOn),
  partVersion: Version,
  urgedTimes: Type.Integer(),
  supervised: Type.Boolean(),
  ...face,
  can: PartCan,
})
export const TasksAnswer = Type.Object({ items: Type.Array(TaskLine), next: Null(Type.String()) })
export type TasksAnswer = Static<typeof TasksAnswer>
/** The unit's task whole: its part, and of the item what a handler may read. */
export const TaskAnswer = Type.Object({ part: Part, item: ItemAnswer })
export type TaskAnswer = Static<typeof TaskAnswer>

/** What a move answers. `next` is the clock that runs from now on, and so what happens next. */
export const MovedItemAnswer = Type.Object({
  itemId: Id,
  state: ItemState,
  round: Type.Integer(),
  version: Version,
  due: Null(Type.Object({ step: Type.Enum([...CLOCK_STEPS]), on: Day, provisional: Type.Boolean() })),
})
export type MovedItem = Static<typeof MovedItemAnswer>
export const MovedPartAnswer = Type.Object({
  partId: Id,
  partState: PartState,
  partVersion: Version,
  ...MovedItemAnswer.properties,
})
export type MovedPart = Static<typeof MovedPartAnswer>
export const SettledAnswer = Type.Object({
  promiseId: Id,
  state: Type.Enum(['open', 'kept', 'changed', 'broken']),
  dueOn: Day,
  version: Version,
})
