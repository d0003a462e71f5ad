import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { VerdictAnswer } from '../roster/contract.ts'
import { SEATS } from './language.ts'

const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])
const Day = Type.String({ format: 'date' })
const Uuid = Type.String({ format: 'uuid' })

const tenureFace = {
  tenureId: Type.String(),
  seat: Type.Enum([...SEATS]),
  seatNo: Type.Integer(),
  fullTime: Type.Boolean(),
  personId: Type.String(),
  personName: Type.String(),
  concurrentPost: Nullable(Type.String()),
  startsOn: Day,
  endsOn: Nullable(Day),
  version: Type.Integer(),
}

/** GET /api/v1/committees?on: who sat on that day, today if left out. */
export const BoardQuery = Type.Object({ on: Type.Optional(Day) })
export const BoardAnswer = Type.Object({
  on: Day,
  can: Type.Object({ keepSeats: VerdictAnswer }),
  committees: Type.Array(
    Type.Object({
      streetId: Type.Integer(),
      name: Type.String(),
      nameEn: Type.String(),
      /** Words keys of what the composition lacks. */
      flags: Type.Array(Type.String()),
      can: Type.Object({ seeHistory: VerdictAnswer }),
      places: Type.Array(
        Type.Object({ seat: Type.Enum([...SEATS]), seatNo: Type.Integer(), holder: Nullable(Type.Object(tenureFace)) }),
      ),
    }),
  ),
})
export type BoardAnswer = Static<typeof BoardAnswer>

export const StreetParams = Type.Object({ streetId: Type.Integer({ minimum: 1 }) })
export const TenuresQuery = Type.Object({ ...pageQuery })
export const TenuresAnswer = Type.Object({
  items: Type.Array(Type.Object({ ...tenureFace, endReason: Nullable(Type.String()) })),
  next: Nullable(Type.String()),
})
export type TenuresAnswer = Static<typeof TenuresAnswer>

export const SeatHolderBody = Type.Object({
  id: Uuid,
  seat: Type.Enum([...SEATS], { title: 'committees.seat' }),
  seatNo: Type.Integer({ minimum: 1, maximum: 9, title: 'committees.seat-no' }),
  personId: Type.String({ format: 'uuid', title: 'committees.person' }),
  concurrentPost: Type.Optional(Type.String({ minLength: 1, maxLength: 60, title: 'committees.concurrent-post' })),
  /** A mandate the seat rests on. */
  mandateId: Type.Optional(Uuid),
  startsOn: Type.String({ format: 'date', title: 'committees.starts-on' }),
})
export const TenureParams = Type.Object({ tenureId: Uuid })
export const EndTenureBody = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  on: Type.String({ format: 'date', title: 'committees.ends-on' }),
  reason: Type.String({ minLength: 2, maxLength: 200, title: 'committees.end-reason' }),
})
export const ChangedTenure = Type.Object({ tenureId: Type.String(), version: Type.Integer() })
