import { type Static, Type } from 'typebox'
import { GRADES, REPLY_CLASSES, SATISFACTIONS, SCREENINGS, THEMES } from './language.ts'

/** What moves an item, a part, a promise or an extension: the bodies. What they answer stands in contract-handling.ts. */

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Version = Type.Integer({ minimum: 1 })
const Text = (most: number, title: string) => Type.String({ minLength: 1, maxLength: most, pattern: '\\S', title })
const Maybe = (most: number, title: string) => Type.Optional(Type.String({ maxLength: most, title }))
const Reason = Text(500, 'opinions.field.reason')
const Note = Maybe(500, 'opinions.field.note')

export const ItemParams = Type.Object({ itemId: Id })
export const PartParams = Type.Object({ partId: Id })
export const ExtensionParams = Type.Object({ extensionId: Id })
export const PromiseParams = Type.Object({ promiseId: Id })

/** Routes that triage may choose: whose unit it will be. The others are deeds of their own (answer, refer, duplicate). */
export const TRIAGE_ROUTES = ['street_department', 'district_department', 'higher'] as const
/** Where `refer` sends it. Said so, and never counted as handled. */
export const REFER_ROUTES = ['higher', 'to_suggestion', 'to_petition_or_legal', 'reference'] as const
/** How somebody was told. */
export const TOLD_HOWS = ['page', 'phone', 'message', 'visit', 'paper'] as const

export const ScreenOutBody = Type.Object({
  version: Version,
  screening: Type.Enum([...SCREENINGS], { title: 'opinions.field.screening' }),
  /** Where to go instead, as the person reads it. Left out: the sentence of that reason. */
  words: Maybe(500, 'opinions.field.right-address'),
})
export const TriageBody = Type.Object({
  version: Version,
  route: Type.Enum([...TRIAGE_ROUTES], { title: 'opinions.field.route' }),
  /** Put right on the way. */
  theme: Type.Optional(Type.Enum([...THEMES], { title: 'opinions.field.theme' })),
  note: Note,
})
export const AnswerBody = Type.Object({
  version: Version,
  class: Type.Enum([...REPLY_CLASSES], { title: 'opinions.field.class' }),
  words: Text(3000, 'opinions.field.reply'),
  /** Wanted with `being_solved` and `planned`. */
  promise: Type.Optional(Type.Object({ words: Text(500, 'opinions.field.promise'), dueOn: Day })),
})
export const ReferBody = Type.Object({
  version: Version,
  route: Type.Enum([...REFER_ROUTES], { title: 'opinions.field.route' }),
  /** Whom it went to, and what the person should know. */
  words: Text(500, 'opinions.field.referred-to'),
})
export const DuplicateBody = Type.Object({ version: Version, of: Id })
const Task = Maybe(500, 'opinions.field.task')
export const AssignBody = Type.Object({
  version: Version,
  lead: Type.Object({ unitId: Id, task: Task }),
  co: Type.Optional(Type.Array(Type.Object({ unitId: Id, task: Task }), { maxItems: 9 })),
  note: Note,
})
/** One co-handling unit more, with its task. */
export const CoUnitBody = Type.Object({ version: Version, unitId: Id, task: Task })
export const ConfirmBody = Type.Object({ version: Version, words: Note })
export const DoubtBody = Type.Object({ version: Version, reason: Reason })
export const TellBody = Type.Object({
  version: Version,
  /** Plain words, as they were said. */
  words: Text(1000, 'opinions.field.told-words'),
  how: Type.Enum([...TOLD_HOWS], { title: 'opinions.field.told-how' }),
})
export const CloseBody = Type.Object({ version: Version, note: Note })
export const ReopenBody = Type.Object({ version: Version, reason: Reason })
export const WithdrawBody = Type.Object({ version: Version, reason: Reason })
export const UrgeBody = Type.Object({ version: Version, words: Text(500, 'opinions.field.urge') })
export const SuperviseBody = Type.Object({ version: Version, words: Text(500, 'opinions.field.supervise') })
export const GradeBody = Type.Object({
  version: Version,
  grade: Type.Enum([...GRADES], { title: 'opinions.field.grade' }),
  note: Note,
})
export const NoteBody = Type.Object({ version: Version, words: Text(1000, 'opinions.field.note') })
export const ConfidentialBody = Type.Object({ version: Version, confidential: Type.Boolean(), reason: Reason })
export const RatingBody = Type.Object({
  version: Version,
  handling: Type.Enum([...SATISFACTIONS], { title: 'opinions.field.handling' }),
  result: Type.Enum([...SATISFACTIONS], { title: 'opinions.field.result' }),
  /** Wanted where either says dissatisfied. */
  words: Maybe(500, 'opinions.field.rating-words'),
})
export type RatingBody = Static<typeof RatingBody>

export const SignBody = Type.Object({ version: Version })
export const ReturnBody = Type.Object({ version: Version, reason: Reason })
export const DecideReturnBody = Type.Object({ version: Version, grant: Type.Boolean(), reason: Reason })
/** What is asked of the resident; shown on the tracking page, where the resident answers. */
export const PauseBody = Type.Object({ version: Version, question: Text(500, 'opinions.field.question') })
export const ResumeBody = Type.Object({ version: Version, note: Note })
export const ExtensionBody = Type.Object({ version: Version, id: Id, reason: Reason })
export const ReplyBody = Type.Object({
  version: Version,
  id: Id,
  class: Type.Enum([...REPLY_CLASSES], { title: 'opinions.field.class' }),
  words: Text(3000, 'opinions.field.reply'),
  /** Why it cannot be done: wanted with `cannot`. */
  reason: Maybe(500, 'opinions.field.cannot-reason'),
  promise: Type.Optional(Type.Object({ words: Text(500, 'opinions.field.promise'), dueOn: Day })),
})
export type ReplyBody = Static<typeof ReplyBody>
export const SendBackBody = Type.Object({ version: Version, reason: Reason })
export const ReleaseBody = Type.Object({ version: Version })
export const TakeAwayBody = Type.Object({ version: Version, reason: Reason })

export const DecideExtensionBody = Type.Object({
  /** The version of the part it is asked for. */
  version: Version,
  grant: Type.Boolean(),
  reason: Note,
})
export const SettleBody = Type.Object({
  version: Version,
  as: Type.Enum(['kept', 'changed', 'broken'], { title: 'opinions.field.settled-as' }),
  /** Where it is changed: the new day. */
  dueOn: Type.Optional(Day),
  words: Text(500, 'opinions.field.settled-words'),
})
