import { demand } from '../../kernel/refusal.ts'
import { route } from '../../modules/access/index.ts'
import { RecordBody } from '../../modules/activities/contract.ts'
import {
  DayAnswer,
  DayParams,
  DecideAnswer,
  DecideBody,
  ObjectionParams,
  RecordParams,
  RecordStateAnswer,
  ReviewBatchAnswer,
  ReviewBatchBody,
  ReviewBody,
} from '../../modules/duty/contract.ts'
import { maySeeQueue } from '../../modules/duty/index.ts'
import type { ObjectionDecision, ReviewVerdict } from '../../modules/duty/language.ts'
import { closeActivity, recordAndClose } from './close-activity.ts'
import { closeContactDay } from './close-contact-day.ts'
import { committeeWorkRoutes } from './committee-work-routes.ts'
import {
  ActivityParams,
  CloseBody,
  ClosedAnswer,
  ClosedDayAnswer,
  ContactDayParams,
  StrikeBody,
  StruckAnswer,
} from './contract.ts'
import { decideObjection } from './decide-objection.ts'
import { explainDay } from './explain-day.ts'
import { reviewRecord, reviewRecords } from './review-records.ts'
import { strikeRecord } from './strike-record.ts'

const close = route({
  method: 'POST',
  path: '/api/v1/activities/:activityId/close',
  policy: 'activities.close',
  summary: 'Close an activity: those present have their duty record, district deputies their points, at once',
  params: ActivityParams,
  body: CloseBody,
  answer: ClosedAnswer,
  handle: (ask) => closeActivity(ask, { ...ask.params, ...ask.body }),
})

const recordAndCloseIt = route({
  method: 'POST',
  path: '/api/v1/activities/record-and-close',
  policy: 'activities.close',
  summary: 'Enter a visit that has taken place and close it in one write',
  status: 201,
  body: RecordBody,
  answer: ClosedAnswer,
  handle: (ask) => recordAndClose(ask, ask.body),
})

const closeDay = route({
  method: 'POST',
  path: '/api/v1/contact-days/:contactDayId/close',
  policy: 'activities.close',
  summary: 'Close a contact-day morning with the sessions of all its communities',
  params: ContactDayParams,
  body: CloseBody,
  answer: ClosedDayAnswer,
  handle: (ask) => closeContactDay(ask, { ...ask.params, ...ask.body }),
})

const review = route({
  method: 'POST',
  path: '/api/v1/duty/records/:recordId/review',
  policy: 'duty.review',
  summary: 'Pass, return or reject a self-report: the street first, then the district, whose word posts the points',
  params: RecordParams,
  body: ReviewBody,
  answer: RecordStateAnswer,
  handle: (ask) => {
    const { version, verdict, reason = null } = ask.body
    return reviewRecord(ask, { ...ask.params, version, verdict: verdict as ReviewVerdict, reason })
  },
})

const reviewBatch = route({
  method: 'POST',
  path: '/api/v1/duty/reviews',
  policy: 'duty.review',
  summary: 'Review up to a hundred self-reports in one write; what could not be reviewed comes back with its reason',
  body: ReviewBatchBody,
  answer: ReviewBatchAnswer,
  handle: (ask) => {
    demand(maySeeQueue(ask.actor))
    const { records, verdict, reason = null } = ask.body
    return reviewRecords(ask, { records, verdict: verdict as ReviewVerdict, reason })
  },
})

const decide = route({
  method: 'POST',
  path: '/api/v1/duty/objections/:objectionId/decide',
  policy: 'duty.decide-objection',
  summary:
    'Decide an objection after verification: keep, strike, correct or add the record; points follow in the same write',
  params: ObjectionParams,
  body: DecideBody,
  answer: DecideAnswer,
  handle: (ask) =>
    decideObjection(ask, { ...ask.params, ...ask.body, decision: ask.body.decision as ObjectionDecision }),
})

const strike = route({
  method: 'POST',
  path: '/api/v1/duty/records/:recordId/strike',
  policy: 'duty.strike',
  summary: 'Strike a record that stands, after a spot check; its points are reversed',
  params: RecordParams,
  body: StrikeBody,
  answer: StruckAnswer,
  handle: (ask) => strikeRecord(ask, { ...ask.params, ...ask.body }),
})

const day = route({
  method: 'GET',
  path: '/api/v1/duty/people/:personId/days/:day',
  policy: 'duty.see-file',
  summary: 'Why a deputy has points for a day, or none: rosters, records, clauses and caps in one answer',
  params: DayParams,
  answer: DayAnswer,
  handle: (ask) => explainDay(ask, ask.params.personId, ask.params.day),
})

export const storyRoutes = [
  ...[close, recordAndCloseIt, closeDay, review, reviewBatch, decide, strike, day],
  ...committeeWorkRoutes,
]
