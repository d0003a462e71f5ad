import { type Static, type TSchema, Type } from 'typebox'
import { VerdictAnswer } from './contract-answers.ts'
import { MESSAGE_PURPOSES, MESSAGE_STANDS, MESSAGE_WHYS } from './language.ts'

const Nullable = <T extends TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Purpose = Type.Enum([...MESSAGE_PURPOSES])

/** What the organiser saw in the preview: the words, and to how many they go. */
export const TextBody = Type.Object({
  text: Type.String({ minLength: 1, maxLength: 300 }),
  count: Type.Integer({ minimum: 1, maximum: 1000 }),
})
export const DayMessagesQuery = Type.Object({ purpose: Purpose })
export const DayTextBody = Type.Object({ purpose: Purpose, ...TextBody.properties })

export const MessagesAnswer = Type.Object({
  purpose: Purpose,
  /** 'here': a demonstration, nothing leaves the machine; 'nowhere': no channel. */
  reach: Type.Enum(['nowhere', 'here', 'outside']),
  /** The words as they go to the first of them; null where there is nobody. */
  sample: Nullable(
    Type.Object({
      text: Type.String(),
      textEn: Type.String(),
      /** Named where the words differ from community to community. */
      community: Nullable(Type.String()),
      length: Type.Integer(),
      parts: Type.Integer(),
    }),
  ),
  counts: Type.Object({
    due: Type.Integer(),
    toSend: Type.Integer(),
    without: Type.Integer(),
    queued: Type.Integer(),
    sent: Type.Integer(),
    failed: Type.Integer(),
  }),
  people: Type.Array(
    Type.Object({
      activityId: Type.String(),
      personId: Type.String(),
      name: Type.String(),
      community: Nullable(Type.String()),
      phone: Nullable(Type.String()),
      stand: Type.Enum([...MESSAGE_STANDS]),
      why: Nullable(Type.Enum([...MESSAGE_WHYS])),
      at: Nullable(Type.String()),
    }),
  ),
  can: VerdictAnswer,
})
export type MessagesAnswer = Static<typeof MessagesAnswer>
export const QueuedAnswer = Type.Object({ queued: Type.Integer() })
