import { type Static, Type } from 'typebox'
import { Day, Id } from './contract.ts'

/** What was done about the asker's own records; `until` is the last day to object. */
export const NewsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      what: Type.Enum(['entered', 'returned', 'decided', 'struck']),
      recordId: Id,
      version: Type.Integer(),
      title: Type.String(),
      titleEn: Type.String(),
      doneOn: Day,
      until: Type.Union([Day, Type.Null()]),
      /** `until` may still move, when the holidays of its year are announced. */
      untilProvisional: Type.Boolean(),
      at: Type.String({ format: 'date-time' }),
    }),
  ),
})
export type NewsAnswer = Static<typeof NewsAnswer>
