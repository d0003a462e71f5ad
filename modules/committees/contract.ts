import { type Static, Type } from 'typebox'
import { pageQuery } from '../../platform/http/keyset.ts'
import { VerdictAnswer } from '../roster/contract.ts'
import { GROUNDS, OFFICES, POST_KINDS, SEATS } from './language.ts'

export const Nullable = <T extends import('typebox').TSchema>(inner: T) => Type.Union([inner, Type.Null()])
export const Day = Type.String({ format: 'date' })
export const Uuid = Type.String({ format: 'uuid' })

/** A post held beside a seat. */
const postFace = {
  postId: Type.String(),
  kind: Type.Enum([...POST_KINDS]),
  office: Nullable(Type.Enum([...OFFICES])),
  streetId: Nullable(Type.Integer()),
  title: Type.String(),
  titleEn: Type.String(),
  startsOn: Day,
  endsOn: Nullable(Day),
  version: Type.Integer(),
}

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

/** What a seat rests on, and the day it falls away where that is known. */
const RestsOn = Type.Object({
  kind: Type.Enum(['mandate', 'post', 'term']),
  /** The post's title; for a mandate or term its level and number, to be said in words. */
  title: Type.String(),
  titleEn: Type.String(),
  level: Nullable(Type.String()),
  number: Nullable(Type.Integer()),
  endsOn: Nullable(Day),
})

/** Something on the board that is not as it should be, each with the rule it is measured by. */
export const FlagFace = Type.Object({
  /** Words key, said with `params`; `weight`: a rule is broken, or somebody should look. */
  key: Type.String(),
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  weight: Type.Enum(['breach', 'warning']),
  seat: Nullable(Type.Enum([...SEATS])),
  seatNo: Nullable(Type.Integer()),
  tenureId: Nullable(Type.String()),
  rule: Type.Object({
    /** Where the rule stands: the district's row, its template, or the law. */
    kind: Type.Enum(['composition', 'incompatibility', 'law']),
    ruleId: Nullable(Type.String()),
    template: Type.Boolean(),
    source: Type.String(),
    sourceEn: Type.String(),
    startsOn: Nullable(Day),
  }),
})
export type FlagFace = Static<typeof FlagFace>

/** GET /api/v1/committees?on: who sits on that day, today if left out; days to come up to a year, by what is known now. */
export const BoardQuery = Type.Object({ on: Type.Optional(Day) })
export const BoardAnswer = Type.Object({
  on: Day,
  can: Type.Object({ keepSeats: VerdictAnswer }),
  committees: Type.Array(
    Type.Object({
      streetId: Type.Integer(),
      name: Type.String(),
      nameEn: Type.String(),
      flags: Type.Array(FlagFace),
      can: Type.Object({ seeHistory: VerdictAnswer }),
      places: Type.Array(
        Type.Object({
          seat: Type.Enum([...SEATS]),
          seatNo: Type.Integer(),
          ground: Type.Enum([...GROUNDS]),
          holder: Nullable(
            Type.Object({
              ...tenureFace,
              posts: Type.Array(Type.Object(postFace)),
              restsOn: Type.Array(RestsOn),
              /** The first day without the seat where it can be foreseen: the earliest of what it rests on and of the appointment's own end. */
              expiresOn: Nullable(Day),
              /** Whole days until then, where 90 or fewer. */
              endingInDays: Nullable(Type.Integer()),
            }),
          ),
          /** The place is empty since this day; null where it is held or was never held. */
          vacantSince: Nullable(Day),
        }),
      ),
    }),
  ),
})
export type BoardAnswer = Static<typeof BoardAnswer>

export const StreetParams = Type.Object({ streetId: Type.Integer({ minimum: 1 }) })
export const TenuresQuery = Type.Object({ ...pageQuery })
export const TenuresAnswer = Type.Object({
  items: Type.Array(
    Type.Object({ ...tenureFace, endReason: Nullable(Type.String()), endReasonEn: Nullable(Type.String()) }),
  ),
  next: Nullable(Type.String()),
})
export type TenuresAnswer = Static<typeof TenuresAnswer>

export const SeatHolderBody = Type.Object({
  id: Uuid,
  seat: Type.Enum([...SEATS], { title: 'committees.seat' }),
  seatNo: Type.Integer({ minimum: 1, maximum: 9, title: 'committees.seat-no' }),
  personId: Type.String({ format: 'uuid', title: 'committees.person' }),
  concurrentPost: Type.Optional(Type.String({ minLength: 1, maxLength: 60, title: 'committees.concurrent-post' })),
  /** What the seat rests on: a mandate, a concurrent post on file, a term. It ends with it. */
  mandateId: Type.Optional(Uuid),
  postId: Type.Optional(Uuid),
  termId: Type.Optional(Uuid),
  startsOn: Type.String({ format: 'date', title: 'committees.starts-on' }),
  expiresOn: Type.Optional(Type.String({ format: 'date', title: 'committees.expires-on' })),
})
export const TenureParams = Type.Object({ tenureId: Uuid })
export const EndTenureBody = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  on: Type.String({ format: 'date', title: 'committees.ends-on' }),
  reason: Type.String({ minLength: 2, maxLength: 200, title: 'committees.end-reason' }),
})
export const ChangedTenure = Type.Object({ tenureId: Type.String(), version: Type.Integer() })

/** GET /api/v1/people/:personId/posts: posts held beside a seat, the latest first. */
export const PersonPostsParams = Type.Object({ personId: Uuid })
export const PostsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({ ...postFace, endReason: Nullable(Type.String()), can: Type.Object({ end: VerdictAnswer }) }),
  ),
  can: Type.Object({ enter: VerdictAnswer }),
})
export type PostsAnswer = Static<typeof PostsAnswer>

export const PostBody = Type.Object({
  id: Uuid,
  kind: Type.Enum([...POST_KINDS], { title: 'committees.post.kind' }),
  /** Only for the head of a street department: of which of the two offices. */
  office: Type.Optional(Type.Enum([...OFFICES], { title: 'committees.post.office' })),
  streetId: Type.Optional(Type.Integer({ minimum: 1, title: 'committees.post.street' })),
  title: Type.String({ minLength: 2, maxLength: 60, title: 'committees.post.title' }),
  titleEn: Type.Optional(Type.String({ maxLength: 120, title: 'committees.post.title-en' })),
  startsOn: Type.String({ format: 'date', title: 'committees.post.starts-on' }),
})
export const EnteredPost = Type.Object({
  postId: Type.String(),
  version: Type.Integer(),
  /** What the post does not go together with: seats held today, each with its rule. */
  flags: Type.Array(FlagFace),
})
export type EnteredPost = Static<typeof EnteredPost>
export const PostParams = Type.Object({ postId: Uuid })
export const EndPostBody = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  on: Type.String({ format: 'date', title: 'committees.post.ends-on' }),
  reason: Type.String({ minLength: 2, maxLength: 200, title: 'committees.end-reason' }),
})
export const EndedPost = Type.Object({
  postId: Type.String(),
  version: Type.Integer(),
  /** Seats that rested on the post and ended with it. */
  ended: Type.Array(
    Type.Object({ tenureId: Type.String(), streetId: Type.Integer(), seat: Type.Enum([...SEATS]), endsOn: Day }),
  ),
})
export type EndedPost = Static<typeof EndedPost>

/** GET /api/v1/open/committees/:districtId, for everybody: who holds which seat today. */
export const OpenDistrictParams = Type.Object({ districtId: Type.Integer({ minimum: 1, maximum: 999999 }) })
export const OpenBoardAnswer = Type.Object({
  on: Day,
  district: Type.Object({ name: Type.String(), nameEn: Type.String(), isDemo: Type.Boolean() }),
  streets: Type.Array(
    Type.Object({
      name: Type.String(),
      nameEn: Type.String(),
      holders: Type.Array(
        Type.Object({
          seat: Type.Enum([...SEATS]),
          seatNo: Type.Integer(),
          name: Type.String(),
          /** The post the seat rests on. */
          post: Nullable(Type.String()),
          postEn: Nullable(Type.String()),
          startsOn: Day,
        }),
      ),
    }),
  ),
})
export type OpenBoardAnswer = Static<typeof OpenBoardAnswer>
