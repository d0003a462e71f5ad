import { type Static, Type } from 'typebox'
import { SEATS } from '../committees/language.ts'
import { VerdictAnswer } from '../roster/contract.ts'
import { Day, Null, Uuid } from './contract-matter-line.ts'
import { COURSE_RESULTS, PRESENCES, REVIEW_RESULTS } from './language.ts'

export const PersonParams = Type.Object({ personId: Uuid })
export const TenureParams = Type.Object({ tenureId: Uuid })

/** A seat in the person's file, with what brought somebody into it. */
const PersonTenure = Type.Object({
  tenureId: Type.String(),
  personId: Type.String(),
  personName: Type.String(),
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  seat: Type.Enum([...SEATS]),
  seatNo: Type.Integer(),
  startsOn: Day,
  /** The first day without the seat. */
  endsOn: Null(Day),
  endReason: Null(Type.String()),
  expiresOn: Null(Day),
  /** Ends within 90 days. */
  endingSoon: Type.Boolean(),
  /** Null where the seat was entered by hand. */
  appointment: Null(
    Type.Object({
      dossierId: Type.String(),
      meetingName: Null(Type.String()),
      announcedOn: Null(Day),
      swornOn: Null(Day),
      makeUpOn: Null(Day),
      letterNumber: Null(Type.String()),
      letterHandedOn: Null(Day),
      course: Null(
        Type.Object({
          title: Type.String(),
          titleEn: Type.String(),
          heldOn: Day,
          presence: Null(Type.Enum([...PRESENCES])),
          result: Null(Type.Enum([...COURSE_RESULTS])),
        }),
      ),
    }),
  ),
  can: Type.Object({
    readReviews: VerdictAnswer,
    review: VerdictAnswer,
    talks: VerdictAnswer,
    beforeAfter: VerdictAnswer,
  }),
})
export type PersonTenure = Static<typeof PersonTenure>
export const PersonTenuresAnswer = Type.Object({ items: Type.Array(PersonTenure) })
export type PersonTenuresAnswer = Static<typeof PersonTenuresAnswer>

const Review = Type.Object({
  reviewId: Type.String(),
  year: Type.Integer(),
  words: Type.String(),
  result: Type.Enum([...REVIEW_RESULTS]),
  byName: Type.String(),
  at: Type.String({ format: 'date-time' }),
  version: Type.Integer(),
})
/** GET /api/v1/tenures/:tenureId/reviews, latest year first. */
export const ReviewsAnswer = Type.Object({
  items: Type.Array(Review),
  /** Years of the tenure that may be reviewed and are not. */
  yearsOpen: Type.Array(Type.Integer()),
  can: Type.Object({ review: VerdictAnswer }),
})
export type ReviewsAnswer = Static<typeof ReviewsAnswer>
/** POST /api/v1/tenures/:tenureId/reviews: one a year; with `version` it corrects the one that stands. */
export const ReviewBody = Type.Object({
  id: Uuid,
  year: Type.Integer({ minimum: 2000, maximum: 2100, title: 'appointments.review-year' }),
  words: Type.String({ minLength: 2, maxLength: 2000, title: 'appointments.review-words' }),
  result: Type.Enum([...REVIEW_RESULTS], { title: 'appointments.review-result' }),
  version: Type.Optional(Type.Integer({ minimum: 1 })),
})
export type ReviewBody = Static<typeof ReviewBody>
export const ChangedReview = Type.Object({ reviewId: Type.String(), version: Type.Integer() })
export type ChangedReview = Static<typeof ChangedReview>

const Talk = Type.Object({
  talkId: Type.String(),
  heldOn: Day,
  heldBy: Type.String(),
  words: Type.String(),
  at: Type.String({ format: 'date-time' }),
})
/** GET /api/v1/tenures/:tenureId/talks: district staff only. */
export const TalksAnswer = Type.Object({ items: Type.Array(Talk), can: Type.Object({ note: VerdictAnswer }) })
export type TalksAnswer = Static<typeof TalksAnswer>
export const TalkBody = Type.Object({
  id: Uuid,
  heldOn: Type.String({ format: 'date', title: 'appointments.talk-on' }),
  heldBy: Type.String({ minLength: 2, maxLength: 120, title: 'appointments.talk-by' }),
  words: Type.String({ minLength: 2, maxLength: 500, title: 'appointments.talk-words' }),
})
export type TalkBody = Static<typeof TalkBody>
export const TalkAnswer = Type.Object({ talkId: Type.String() })

export const STREET_FIGURES = [
  'visits',
  'contactDays',
  'attendances',
  'heard',
  'items',
  'due',
  'onTime',
  'records',
] as const
export type StreetFigure = (typeof STREET_FIGURES)[number]
/**
 * GET /api/v1/tenures/:tenureId/before-after: counts of the street in two windows of equal length, before the first day in the seat and from it. No share, no
 * rank: what changed beside it is not known.
 */
export const BeforeAfterAnswer = Type.Object({
  streetId: Type.Integer(),
  street: Type.String(),
  streetEn: Type.String(),
  /** Days of each window. */
  days: Type.Integer(),
  /** Fewer days than this say nothing. */
  fewestDays: Type.Integer(),
  tooShort: Type.Boolean(),
  before: Type.Object({ from: Day, to: Day }),
  after: Type.Object({ from: Day, to: Day }),
  figures: Type.Array(
    Type.Object({
      figure: Type.Enum([...STREET_FIGURES]),
      before: Type.Integer(),
      after: Type.Integer(),
    }),
  ),
})
export type BeforeAfterAnswer = Static<typeof BeforeAfterAnswer>
