import { type Static, Type } from 'typebox'
import { HONOUR_KINDS } from './language.ts'

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Can = Type.Object({ can: Type.Boolean(), why: Type.Optional(Type.String()) })
const YearOfHonour = Type.Integer({ minimum: 2000, maximum: 2100, title: 'duty.field.honour-year' })

export const HonourParams = Type.Object({ honourId: Id })
export const AwardHonourBody = Type.Object({
  id: Id,
  year: YearOfHonour,
  awardedBy: Type.String({ minLength: 2, maxLength: 120, pattern: '\\S', title: 'duty.field.awarded-by' }),
  awardedOn: Type.String({ format: 'date', title: 'duty.field.awarded-on' }),
})
export const TakeBackHonourBody = Type.Object({ version: Type.Integer({ minimum: 1 }) })
export const HonourMovedAnswer = Type.Object({ honourId: Id, version: Type.Integer() })

/** Honours of one record that stand, and whether the asker may add one. They give no points. */
export const RecordHonours = Type.Object({
  items: Type.Array(
    Type.Object({
      honourId: Id,
      kind: Type.Enum([...HONOUR_KINDS]),
      year: Type.Integer(),
      awardedBy: Type.String(),
      awardedOn: Day,
      version: Type.Integer(),
    }),
  ),
  can: Type.Object({ award: Can, takeBack: Can }),
})
export type RecordHonours = Static<typeof RecordHonours>
