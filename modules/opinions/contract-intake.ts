import { type Static, type TSchema, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { Both, ContactBody, NextStep, Publish, VerdictAnswer } from './contract-open.ts'
import { CHANNELS, itemLifecycle, REACHES, SCREENINGS, THEMES } from './language.ts'

const Null = <T extends TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Uuid = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Moment = Type.String({ format: 'date-time' })
const StreetId = Type.Integer({ minimum: 1, maximum: 2_000_000_000 })
const CommunityId = Type.String({ minLength: 1, maxLength: 20 })
const Version = Type.Integer({ minimum: 1, maximum: 2_000_000_000 })
const Text = (most: number, title: string) => Type.String({ minLength: 1, maxLength: most, pattern: '\\S', title })

/** GET /api/v1/opinions/intake — what this user may enter, and what the form shows before anything is typed. */
export const IntakeAnswer = Type.Object({
  can: Type.Object({ deputy: VerdictAnswer, recorder: VerdictAnswer, counter: VerdictAnswer, paper: VerdictAnswer }),
  /** Where this user may enter something, with the communities. */
  streets: Type.Array(
    Type.Object({
      streetId: Type.Integer(),
      name: Type.String(),
      nameEn: Type.String(),
      communities: Type.Array(Type.Object({ communityId: Type.String(), name: Type.String(), nameEn: Type.String() })),
    }),
  ),
  themes: Type.Array(Type.Enum([...THEMES])),
  /** The screening card: why something is not taken, and where it belongs. */
  screening: Type.Array(Type.Object({ reason: Type.Enum([...SCREENINGS]), title: Both, address: Both, notice: Both })),
  purpose: Both,
  warning: Both,
  photos: Type.Object({ most: Type.Integer(), maxBytes: Type.Integer() }),
})
export type IntakeAnswer = Static<typeof IntakeAnswer>

/** POST /api/v1/opinions/items */
export const EnterBody = Type.Object({
  id: Uuid,
  /** Own word of a deputy; by telephone through the recorder; at the counter; from a paper form with its code. */
  channel: Type.Enum(['deputy', 'recorder', 'counter', 'paper'], { title: 'opinions.channel' }),
  /** Left out: the only street this user may enter for, or that of the paper form's code. */
  streetId: Type.Optional(StreetId),
  communityId: Type.Optional(Null(CommunityId)),
  place: Type.Optional(Type.String({ maxLength: 200, title: 'opinions.place' })),
  theme: Type.Enum([...THEMES], { title: 'opinions.theme' }),
  reach: Type.Optional(Type.Enum([...REACHES], { title: 'opinions.reach' })),
  words: Text(2000, 'opinions.words'),
  wordsEn: Type.Optional(Type.String({ maxLength: 2000, title: 'opinions.words' })),
  /** The day it was said; never a day to come. Left out: the day of the heard line, or today. */
  raisedOn: Type.Optional(Day),
  /** The deputy it was told to: one whom the street serves and who is in duty. Of channel `deputy` it is the asker. */
  deputyId: Type.Optional(Null(Uuid)),
  activityId: Type.Optional(Null(Uuid)),
  /** The line of a closed activity this is made of. It says activity, day, community and reach where they are left out; not with channel `paper`. */
  opinionId: Type.Optional(Null(Uuid)),
  /** Only and always with channel `paper`: the code on the form, typed or scanned, with or without the district in front. */
  codeToken: Type.Optional(Type.String({ minLength: 1, maxLength: 200, title: 'opinions.code' })),
  contact: Type.Optional(ContactBody),
  publish: Type.Optional(Publish),
  /** Neither in search, nor in small counts, nor in notices. Street and district staff only. */
  confidential: Type.Optional(Type.Boolean()),
})
export type EnterBody = Static<typeof EnterBody>
export const EnteredAnswer = Type.Object({
  itemId: Type.String(),
  number: Type.String(),
  ref: Type.String(),
  receipt: Type.String(),
  /** For the receipt handed over; null where the item is the deputy's own. */
  queryCode: Null(Type.String()),
  state: Type.Enum([...itemLifecycle.states]),
  version: Type.Integer(),
  next: NextStep,
})
export type EnteredAnswer = Static<typeof EnteredAnswer>

/** GET /api/v1/opinions/deputies — the deputies a street serves who are in duty today, by pinyin: whom a matter may have been told to. */
export const DeputiesQuery = Type.Object({ streetId: StreetId })
export const DeputiesAnswer = Type.Object({
  /** `initials`: of the name's pinyin, as the register has them: 'gqj'. */
  items: Type.Array(Type.Object({ personId: Type.String(), name: Type.String(), initials: Type.String() })),
})
export type DeputiesAnswer = Static<typeof DeputiesAnswer>

/** GET /api/v1/opinions/heard — lines of visits and contact days that nobody has raised yet, newest first. */
export const HeardQuery = Type.Object({
  ...pageQuery,
  streetId: Type.Optional(StreetId),
  communityId: Type.Optional(CommunityId),
  reach: Type.Optional(Type.Enum([...REACHES])),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  q: Type.Optional(Type.String({ maxLength: 100 })),
})
const HeardLine = Type.Object({
  opinionId: Type.String(),
  activityId: Type.String(),
  activity: Type.String(),
  activityEn: Type.String(),
  heldOn: Day,
  streetId: Type.Integer(),
  communityId: Null(Type.String()),
  community: Null(Type.String()),
  communityEn: Null(Type.String()),
  place: Null(Type.String()),
  words: Type.String(),
  wordsEn: Type.String(),
  reach: Type.Enum([...REACHES]),
  /** Deputies marked present: one of them may stay in the loop. */
  deputies: Type.Array(Type.Object({ personId: Type.String(), name: Type.String() })),
  can: Type.Object({ raise: VerdictAnswer }),
})
export type HeardLine = Static<typeof HeardLine>
export const HeardAnswer = Type.Object({ items: Type.Array(HeardLine), next: Null(Type.String()) })
export type HeardAnswer = Static<typeof HeardAnswer>

/** POST /api/v1/opinions/items/from-heard — many lines with one key; a line already raised is named and nothing is written. */
export const FromHeardBody = Type.Object({
  lines: Type.Array(
    Type.Object({
      /** The new item's id. */
      id: Uuid,
      opinionId: Uuid,
      theme: Type.Enum([...THEMES], { title: 'opinions.theme' }),
      place: Type.Optional(Type.String({ maxLength: 200, title: 'opinions.place' })),
      /** One of the deputies present; nobody if left out. */
      deputyId: Type.Optional(Null(Uuid)),
      confidential: Type.Optional(Type.Boolean()),
    }),
    { minItems: 1, maxItems: 100 },
  ),
})
export type FromHeardBody = Static<typeof FromHeardBody>
export const FromHeardAnswer = Type.Object({
  items: Type.Array(
    Type.Object({ itemId: Type.String(), opinionId: Type.String(), number: Type.String(), receipt: Type.String() }),
  ),
})
export type FromHeardAnswer = Static<typeof FromHeardAnswer>

export const ItemParams = Type.Object({ itemId: Uuid })
export const HidingParams = Type.Object({ hidingId: Uuid })
export const ItemPhotoParams = Type.Object({ itemId: Uuid, photoId: Uuid })

/** POST /api/v1/opinions/items/:itemId/hiding — ask that an item be hidden; somebody else decides. */
export const AskHidingBody = Type.Object({ id: Uuid, reason: Text(500, 'opinions.reason') })
/** POST /api/v1/opinions/hidings/:hidingId/decide — `lift` takes a hiding back, by somebody else than who asked for it. */
export const DecideHidingBody = Type.Object({ decision: Type.Enum(['hide', 'refuse', 'lift']) })
export const HidingAnswer = Type.Object({
  hidingId: Type.String(),
  itemId: Type.String(),
  state: Type.Enum(['asked', 'hidden', 'refused', 'lifted']),
})
/** POST /api/v1/opinions/items/:itemId/let-in — a held item enters the ledger's queue. */
export const LetInBody = Type.Object({ version: Version })
export const LetInAnswer = Type.Object({ itemId: Type.String(), version: Type.Integer(), held: Type.Boolean() })

/** GET /api/v1/opinions/held — held items, hidings asked for, and what was hidden; `show` picks one of the three. */
export const HeldQuery = Type.Object({
  ...pageQuery,
  streetId: Type.Optional(StreetId),
  show: Type.Enum(['held', 'asked', 'hidden'], { default: 'held' }),
})
const HeldLine = Type.Object({
  itemId: Type.String(),
  number: Type.String(),
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  community: Null(Type.String()),
  communityEn: Null(Type.String()),
  channel: Type.Enum([...CHANNELS]),
  words: Type.String(),
  wordsEn: Type.String(),
  receivedAt: Moment,
  state: Type.Enum([...itemLifecycle.states]),
  version: Type.Integer(),
  hiding: Null(
    Type.Object({
      hidingId: Type.String(),
      reason: Type.String(),
      askedBy: Type.String(),
      askedAt: Moment,
      decidedBy: Null(Type.String()),
      decidedAt: Null(Moment),
      state: Type.Enum(['asked', 'hidden', 'refused', 'lifted']),
    }),
  ),
  can: Type.Object({
    letIn: VerdictAnswer,
    askHiding: VerdictAnswer,
    hide: VerdictAnswer,
    refuse: VerdictAnswer,
    lift: VerdictAnswer,
  }),
})
export type HeldLine = Static<typeof HeldLine>
export const HeldItemsAnswer = Type.Object({
  items: Type.Array(HeldLine),
  next: Null(Type.String()),
  /** How many wait, are asked for, are hidden, of all streets this user looks after. */
  counts: Type.Object({ held: Type.Integer(), asked: Type.Integer(), hidden: Type.Integer() }),
})
export type HeldItemsAnswer = Static<typeof HeldItemsAnswer>
