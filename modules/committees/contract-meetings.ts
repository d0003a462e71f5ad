import { type Static, Type } from 'typebox'
import { VerdictAnswer } from '../roster/contract.ts'
import { SEATS } from './language.ts'
import { MEETING_KINDS, MEETING_STATES, PRESENCES } from './rules/work-language.ts'

const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Day = Type.String({ format: 'date' })
const Uuid = Type.String({ format: 'uuid' })
const Version = Type.Integer({ minimum: 1 })
const Phrase = Type.Object({ zh: Type.String(), en: Type.String() })

export const YearOfStreetQuery = Type.Object({ year: Type.Integer({ minimum: 2000, maximum: 2100 }) })

const meeting = {
  meetingId: Type.String(),
  kind: Type.Enum([...MEETING_KINDS]),
  heldOn: Day,
  place: Type.String(),
  chairedBy: Type.String(),
  chairName: Type.String(),
  agenda: Type.String(),
  agendaEn: Type.String(),
  minutes: Nullable(Type.String()),
  minutesEn: Type.String(),
  state: Type.Enum([...MEETING_STATES]),
  /** Why it was called off; null where it was not. */
  cancelReason: Nullable(Type.String()),
  version: Type.Integer(),
  /** Those who had a seat on the day, each with how they were marked; null before it was held. */
  people: Type.Array(
    Type.Object({
      personId: Type.String(),
      name: Type.String(),
      seat: Type.Enum([...SEATS]),
      presence: Nullable(Type.Enum([...PRESENCES])),
    }),
  ),
  can: Type.Object({ hold: VerdictAnswer, minute: VerdictAnswer, cancel: VerdictAnswer }),
}

/** GET /api/v1/committees/:streetId/meetings?year: a year's meetings, the latest first, and the quarters that have none. */
export const MeetingsAnswer = Type.Object({
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  year: Type.Integer(),
  quarters: Type.Array(
    Type.Object({
      quarter: Type.Integer(),
      /** Meetings held (those called or called off not counted). */
      held: Type.Integer(),
      /** The quarter is over and none was held. */
      missing: Type.Boolean(),
    }),
  ),
  /** What says that there should be one a quarter. */
  source: Phrase,
  items: Type.Array(Type.Object(meeting)),
  can: Type.Object({ call: VerdictAnswer }),
})
export type MeetingsAnswer = Static<typeof MeetingsAnswer>
export type MeetingFace = MeetingsAnswer['items'][number]

export const CallBody = Type.Object({
  id: Uuid,
  kind: Type.Enum([...MEETING_KINDS], { title: 'meetings.kind' }),
  heldOn: Type.String({ format: 'date', title: 'meetings.held-on' }),
  place: Type.Optional(Type.String({ maxLength: 120, title: 'meetings.place' })),
  chairedBy: Type.String({ format: 'uuid', title: 'meetings.chaired-by' }),
  agenda: Type.String({ minLength: 2, maxLength: 2000, title: 'meetings.agenda' }),
  agendaEn: Type.Optional(Type.String({ maxLength: 4000, title: 'meetings.agenda-en' })),
})
export const MeetingParams = Type.Object({ meetingId: Uuid })
/** The roll call: everybody who had a seat on the day, nobody else. */
export const HoldBody = Type.Object({
  version: Version,
  /** The day it was in fact held, where that is another one. */
  on: Type.Optional(Type.String({ format: 'date', title: 'meetings.held-on' })),
  presence: Type.Array(Type.Object({ personId: Uuid, presence: Type.Enum([...PRESENCES]) }), {
    minItems: 1,
    maxItems: 40,
    title: 'meetings.presence',
  }),
})
export const MinuteBody = Type.Object({
  version: Version,
  minutes: Type.String({ minLength: 2, maxLength: 20_000, title: 'meetings.minutes' }),
  minutesEn: Type.Optional(Type.String({ maxLength: 40_000, title: 'meetings.minutes-en' })),
})
export const CancelMeetingBody = Type.Object({
  version: Version,
  reason: Type.String({ minLength: 2, maxLength: 300, title: 'meetings.cancel-reason' }),
})
export const ChangedMeeting = Type.Object({
  meetingId: Type.String(),
  state: Type.Enum([...MEETING_STATES]),
  version: Type.Integer(),
})

/** GET /api/v1/committees/:streetId/duties?year: what a committee is for, and what was done of it in the year, counted. */
export const DutiesAnswer = Type.Object({
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  year: Type.Integer(),
  /** The last day counted. */
  to: Day,
  items: Type.Array(
    Type.Object({
      duty: Type.String(),
      number: Type.Integer(),
      words: Phrase,
      source: Phrase,
      counts: Type.Array(
        Type.Object({
          words: Phrase,
          unit: Phrase,
          value: Type.Integer(),
          /** Where the rows are: a figure of the street's year, or a page. */
          figure: Nullable(Type.Object({ id: Type.String(), from: Day, to: Day })),
          page: Nullable(Type.String()),
        }),
      ),
      /** Why there is nothing to count here yet; null where there is. */
      uncounted: Nullable(Phrase),
    }),
  ),
})
export type DutiesAnswer = Static<typeof DutiesAnswer>
