import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  BeforeAfterAnswer,
  ChangedReview,
  PersonParams,
  PersonTenuresAnswer,
  ReviewBody,
  ReviewsAnswer,
  TalkAnswer,
  TalkBody,
  TalksAnswer,
  TenureParams,
} from '../contract-after.ts'
import { compareBeforeAfter } from '../deeds/compare-before-after.ts'
import { listReviews } from '../deeds/list-reviews.ts'
import { listTalks } from '../deeds/list-talks.ts'
import { listTenures } from '../deeds/list-tenures.ts'
import { noteTalk } from '../deeds/note-talk.ts'
import { writeReview } from '../deeds/write-review.ts'

const TENURE = '/api/v1/tenures/:tenureId'

/** What follows in office: the seats in a person's file, yearly reviews, reminder talks, the street's counts before and after. */
export const afterRoutes: Route<Actor>[] = [
  route({
    method: 'GET',
    path: '/api/v1/people/:personId/tenures',
    policy: 'appointments.read-tenures',
    summary: 'The seats a person held and holds, with appointment, oath, letter and training',
    params: PersonParams,
    answer: PersonTenuresAnswer,
    handle: (ask) => listTenures(ask, ask.params.personId),
  }),
  route({
    method: 'GET',
    path: `${TENURE}/reviews`,
    policy: 'appointments.read-reviews',
    summary: 'The yearly reviews of a tenure',
    params: TenureParams,
    answer: ReviewsAnswer,
    handle: (ask) => listReviews(ask, ask.params.tenureId),
  }),
  route({
    method: 'POST',
    path: `${TENURE}/reviews`,
    policy: 'appointments.review',
    summary: 'The review of a year of a tenure, or its correction',
    params: TenureParams,
    body: ReviewBody,
    answer: ChangedReview,
    status: 201,
    handle: (ask) => writeReview(ask, ask.params.tenureId, ask.body),
  }),
  route({
    method: 'GET',
    path: `${TENURE}/talks`,
    policy: 'appointments.talks',
    summary: 'The reminder talks of a tenure',
    params: TenureParams,
    answer: TalksAnswer,
    handle: (ask) => listTalks(ask, ask.params.tenureId),
  }),
  route({
    method: 'POST',
    path: `${TENURE}/talks`,
    policy: 'appointments.talks',
    summary: 'A reminder talk is noted',
    params: TenureParams,
    body: TalkBody,
    answer: TalkAnswer,
    status: 201,
    handle: (ask) => noteTalk(ask, ask.params.tenureId, ask.body),
  }),
  route({
    method: 'GET',
    path: `${TENURE}/before-after`,
    policy: 'appointments.compare',
    summary: 'The street’s counts in as many days before the seat was taken as since',
    params: TenureParams,
    answer: BeforeAfterAnswer,
    handle: (ask) => compareBeforeAfter(ask, ask.params.tenureId),
  }),
]
