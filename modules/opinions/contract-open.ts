import { type Static, type TSchema, Type } from 'typebox'
import { CHANNELS, CODE_KINDS, itemLifecycle, REPLY_CLASSES, SATISFACTIONS, THEMES } from './language.ts'

const Null = <T extends TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Uuid = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Moment = Type.String({ format: 'date-time' })
const Text = (most: number, title: string) => Type.String({ minLength: 1, maxLength: most, pattern: '\\S', title })
export const Both = Type.Object({ zh: Type.String(), en: Type.String() })
export const VerdictAnswer = Type.Object({ can: Type.Boolean(), why: Type.Optional(Type.String()) })
const Named = Type.Object({ name: Type.String(), nameEn: Type.String() })

/** `<district>-<random>`: what stands in the address behind a printed code. */
export const TokenParams = Type.Object({
  token: Type.String({ pattern: '^[1-9][0-9]{0,8}-[A-Za-z0-9]{8,40}$', maxLength: 50, title: 'opinions.code' }),
})
/** `<district>-<receipt>`: what the resident holds. Blanks in the receipt are for reading only and are not sent. */
export const RefParams = Type.Object({
  ref: Type.String({ pattern: '^[1-9][0-9]{0,8}-[0-9]{9,12}$', maxLength: 24, title: 'opinions.receipt' }),
})

/** What a resident may leave so as to be asked and told; each part is optional. */
export const ContactBody = Type.Object({
  name: Type.Optional(Type.String({ maxLength: 40, title: 'opinions.contact-name' })),
  phone: Type.Optional(Type.String({ maxLength: 20, pattern: '^[0-9+() -]*$', title: 'opinions.contact-phone' })),
  /** The name stays with the street; the handling unit does not see it. */
  hideName: Type.Boolean(),
})
/** What may be shown in public: nothing, or the matter with everything personal taken out. */
export const Publish = Type.Enum(['no', 'redacted'])

/** GET /api/v1/open/codes/:token — the notice on the community board, before anything is asked. */
export const NoticeAnswer = Type.Object({
  kind: Type.Enum([...CODE_KINDS]),
  /** No longer taking anything; `closed` says why, in plain words of both languages. */
  closed: Null(Both),
  district: Named,
  street: Named,
  /** The community the code stands for; null where the resident chooses one of `communities`. */
  community: Null(Type.Object({ communityId: Type.String(), name: Type.String(), nameEn: Type.String() })),
  communities: Type.Array(Type.Object({ communityId: Type.String(), name: Type.String(), nameEn: Type.String() })),
  /** The deputy of a deputy's code: name and mandate, never a telephone. */
  deputy: Null(Type.Object({ name: Type.String(), title: Both })),
  activity: Null(
    Type.Object({
      title: Type.String(),
      titleEn: Type.String(),
      heldOn: Day,
      startsAt: Type.String(),
      endsAt: Null(Type.String()),
      place: Null(Type.String()),
    }),
  ),
  themes: Type.Array(Type.Enum([...THEMES])),
  mostWords: Type.Integer(),
  photos: Type.Object({ most: Type.Integer(), maxBytes: Type.Integer(), kinds: Type.Array(Type.String()) }),
  /** Whether this district asks residents for name and number at all; where not, none are kept. */
  askContact: Type.Boolean(),
  /** What the number and name are used for, who sees them, when they are erased. */
  purpose: Both,
  /** Secrets must not be entered. */
  warning: Both,
  /** Days until somebody has looked at it, as the district's clock says; null where no clock is set. */
  triage: Null(Type.Object({ amount: Type.Integer(), unit: Type.String() })),
})
export type NoticeAnswer = Static<typeof NoticeAnswer>

/** POST /api/v1/open/codes/:token/items. The same id and device again is answered alike and makes nothing new. */
export const SubmitBody = Type.Object({
  id: Uuid,
  /** A random word this device made for itself and keeps: it ties a repeated sending to the first one. */
  device: Type.String({ minLength: 16, maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' }),
  words: Text(2000, 'opinions.words'),
  theme: Type.Optional(Type.Enum([...THEMES], { title: 'opinions.theme' })),
  place: Type.Optional(Type.String({ maxLength: 200, title: 'opinions.place' })),
  communityId: Type.Optional(Type.String({ minLength: 1, maxLength: 20, title: 'opinions.community' })),
  contact: Type.Optional(ContactBody),
  publish: Type.Optional(Publish),
})
export type SubmitBody = Static<typeof SubmitBody>

/** What happens next and by when; `dueOn` is null where no clock runs, provisional where the year's calendar is not out yet. */
export const NextStep = Type.Object({
  step: Null(Type.String()),
  dueOn: Null(Day),
  provisional: Type.Boolean(),
})
export type NextStep = Static<typeof NextStep>
export const SubmittedAnswer = Type.Object({
  ref: Type.String(),
  /** Ten digits; shown as 2611 0042 73. */
  receipt: Type.String(),
  /** Six signs; whoever holds it and the receipt is the one who raised it. */
  queryCode: Type.String(),
  /** The number in the street's ledger, written out. */
  number: Type.String(),
  /** Waits for somebody to look at it first, because very many came at once. */
  held: Type.Boolean(),
  photos: Type.Object({ most: Type.Integer(), maxBytes: Type.Integer() }),
  next: NextStep,
})
export type SubmittedAnswer = Static<typeof SubmittedAnswer>

/** POST /api/v1/open/items/:ref/photos, multipart: the picture as `file`, its id beside it; header x-query-code. One picture a request. */
export const PhotoBody = Type.Object({ id: Uuid })
export const PhotoAnswer = Type.Object({ photoId: Type.String(), taken: Type.Integer(), most: Type.Integer() })
export type PhotoAnswer = Static<typeof PhotoAnswer>

const HistoryLine = Type.Object({
  event: Type.String(),
  toState: Type.Enum([...itemLifecycle.states]),
  at: Moment,
  words: Type.String(),
  wordsEn: Type.String(),
  /** The unit that acted, where it was one. */
  unit: Null(Type.String()),
})
const ReplyLine = Type.Object({
  round: Type.Integer(),
  class: Type.Enum([...REPLY_CLASSES]),
  /** In whose name: as it was called then. */
  body: Type.String(),
  /** '' where it is called otherwise now. */
  bodyEn: Type.String(),
  words: Type.String(),
  wordsEn: Type.String(),
  at: Moment,
  promises: Type.Array(Type.Object({ words: Type.String(), wordsEn: Type.String(), dueOn: Day, state: Type.String() })),
})
const RatingLine = Type.Object({
  round: Type.Integer(),
  handling: Type.Enum([...SATISFACTIONS]),
  result: Type.Enum([...SATISFACTIONS]),
})

/** GET /api/v1/open/items/:ref, header x-query-code. */
export const TrackAnswer = Type.Object({
  ref: Type.String(),
  receipt: Type.String(),
  number: Type.String(),
  receivedAt: Moment,
  raisedOn: Day,
  channel: Type.Enum([...CHANNELS]),
  state: Type.Enum([...itemLifecycle.states]),
  round: Type.Integer(),
  words: Type.String(),
  theme: Type.String(),
  place: Type.String(),
  street: Named,
  community: Null(Named),
  deputy: Null(Type.Object({ name: Type.String() })),
  /** The unit that handles it; null before it was handed over. */
  unit: Null(Type.String()),
  unitEn: Null(Type.String()),
  held: Type.Boolean(),
  next: Type.Object({ ...NextStep.properties, overdue: Type.Boolean(), paused: Type.Boolean() }),
  history: Type.Array(HistoryLine),
  replies: Type.Array(ReplyLine),
  /** A unit waits for the resident's word on this; null where none does. */
  question: Null(Type.Object({ partId: Type.String(), words: Type.String(), askedAt: Moment })),
  /** The resident's own ratings, one a round. */
  ratings: Type.Array(RatingLine),
  /** Told long enough ago to be asked for a rating; sooner it may be given unasked. */
  ratingAsked: Type.Boolean(),
  photos: Type.Object({ taken: Type.Integer(), most: Type.Integer(), maxBytes: Type.Integer() }),
  can: Type.Object({
    rate: VerdictAnswer,
    reopen: VerdictAnswer,
    withdraw: VerdictAnswer,
    answer: VerdictAnswer,
    addPhoto: VerdictAnswer,
  }),
})
export type TrackAnswer = Static<typeof TrackAnswer>

/** POST /api/v1/open/items/:ref/rating — two axes, once a round; a sentence where one of them is "dissatisfied". */
export const ResidentRatingBody = Type.Object({
  handling: Type.Enum([...SATISFACTIONS], { title: 'opinions.rating-handling' }),
  result: Type.Enum([...SATISFACTIONS], { title: 'opinions.rating-result' }),
  words: Type.Optional(Type.String({ maxLength: 500, title: 'opinions.rating-words' })),
})
/** POST …/reopen: what came back. Once. */
export const ResidentReopenBody = Type.Object({ words: Text(500, 'opinions.reason') })
/** POST …/withdraw: the reason may be left out. */
export const ResidentWithdrawBody = Type.Object({
  words: Type.Optional(Type.String({ maxLength: 500, title: 'opinions.reason' })),
})
/** POST …/answer: the word a unit waits for. */
export const ResidentAnswerBody = Type.Object({ words: Text(1000, 'opinions.answer') })
/** After any of them: read the tracking page again. */
export const ResidentDoneAnswer = Type.Object({ state: Type.Enum([...itemLifecycle.states]) })
