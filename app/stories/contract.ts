import { Type } from 'typebox'

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Version = Type.Integer({ minimum: 1 })

export const ActivityParams = Type.Object({ activityId: Id })
export const ContactDayParams = Type.Object({ contactDayId: Id })
export const CloseBody = Type.Object({ version: Version })

export const ClosedAnswer = Type.Object({
  activityId: Id,
  state: Type.String(),
  version: Version,
  records: Type.Integer(),
  objectionUntil: Day,
  /** That day may still move, when the holidays of its year are announced. */
  untilProvisional: Type.Boolean(),
})

export const ClosedDayAnswer = Type.Object({
  contactDayId: Id,
  state: Type.String(),
  version: Version,
  sessions: Type.Integer(),
  attendances: Type.Integer(),
  records: Type.Integer(),
  objectionUntil: Day,
  /** That day may still move, when the holidays of its year are announced. */
  untilProvisional: Type.Boolean(),
})

export const StrikeBody = Type.Object({
  version: Version,
  reason: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
})
export const StruckAnswer = Type.Object({
  recordId: Id,
  state: Type.String(),
  version: Version,
  tenths: Type.Integer(),
})
