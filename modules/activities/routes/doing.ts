import { route } from '../../access/index.ts'
import {
  ActivityParams,
  AnswerBody,
  AnsweredAnswer,
  CancelBody,
  ChangeBody,
  MarksBody,
  MovedAnswer,
  NameBody,
  OpinionsBody,
  PlanBody,
  RecordBody,
  ReportBody,
  SummaryBody,
  VersionBody,
} from '../contract.ts'
import { answerNotice } from '../deeds/answer-notice.ts'
import { cancelActivity } from '../deeds/cancel-activity.ts'
import { changeActivity } from '../deeds/change-activity.ts'
import { hearOpinions } from '../deeds/hear-opinions.ts'
import { markAttendance } from '../deeds/mark-attendance.ts'
import { nameDue } from '../deeds/name-due.ts'
import { planActivity } from '../deeds/plan-activity.ts'
import { publishActivity } from '../deeds/publish-activity.ts'
import { recordVisit } from '../deeds/record-visit.ts'
import { reportSession } from '../deeds/report-session.ts'
import { summariseActivity } from '../deeds/summarise-activity.ts'

const plan = route({
  method: 'POST',
  path: '/api/v1/activities',
  policy: 'activities.organise',
  summary: 'Plan an activity of any kind, as a draft or published at once',
  status: 201,
  body: PlanBody,
  answer: MovedAnswer,
  handle: (ask) => planActivity(ask, ask.body),
})

const record = route({
  method: 'POST',
  path: '/api/v1/activities/record',
  policy: 'activities.organise',
  summary: 'Enter a visit that has taken place, with who came and what was said, in one go; not yet closed',
  status: 201,
  body: RecordBody,
  answer: MovedAnswer,
  handle: (ask) => recordVisit(ask, ask.body),
})

const change = route({
  method: 'PATCH',
  path: '/api/v1/activities/:activityId',
  policy: 'activities.organise',
  summary: 'Change the facts of an open activity; what is left out stays',
  params: ActivityParams,
  body: ChangeBody,
  answer: MovedAnswer,
  handle: (ask) => changeActivity(ask, ask.params.activityId, ask.body),
})

const publish = route({
  method: 'POST',
  path: '/api/v1/activities/:activityId/publish',
  policy: 'activities.organise',
  summary: 'Publish a draft',
  params: ActivityParams,
  body: VersionBody,
  answer: MovedAnswer,
  handle: (ask) => publishActivity(ask, ask.params.activityId, ask.body.version),
})

const cancel = route({
  method: 'POST',
  path: '/api/v1/activities/:activityId/cancel',
  policy: 'activities.organise',
  summary: 'Cancel an open activity, or mark a contact-day session as not held, with the reason',
  params: ActivityParams,
  body: CancelBody,
  answer: MovedAnswer,
  handle: (ask) => cancelActivity(ask, ask.params.activityId, ask.body),
})

const name = route({
  method: 'POST',
  path: '/api/v1/activities/:activityId/due',
  policy: 'activities.organise',
  summary: 'Name who is due, one by one or as a group, and take others off',
  params: ActivityParams,
  body: NameBody,
  answer: MovedAnswer,
  handle: (ask) => nameDue(ask, ask.params.activityId, ask.body),
})

const answer = route({
  method: 'POST',
  path: '/api/v1/activities/:activityId/answer',
  policy: 'activities.answer',
  summary: 'A deputy comes or asks for leave; nobody has to answer',
  params: ActivityParams,
  body: AnswerBody,
  answer: AnsweredAnswer,
  handle: (ask) => answerNotice(ask, ask.params.activityId, ask.body),
})

const marks = route({
  method: 'POST',
  path: '/api/v1/activities/:activityId/marks',
  policy: 'activities.organise',
  summary: 'Mark who came, who is on leave, who did not come',
  params: ActivityParams,
  body: MarksBody,
  answer: MovedAnswer,
  handle: (ask) => markAttendance(ask, ask.params.activityId, ask.body.marks),
})

const opinions = route({
  method: 'PUT',
  path: '/api/v1/activities/:activityId/opinions',
  policy: 'activities.organise',
  summary: 'The opinions heard, as lines; replaces the lines there were',
  params: ActivityParams,
  body: OpinionsBody,
  answer: MovedAnswer,
  handle: (ask) => hearOpinions(ask, ask.params.activityId, ask.body),
})

const report = route({
  method: 'POST',
  path: '/api/v1/activities/:activityId/report',
  policy: 'activities.report',
  summary: 'A community’s report: who came and what was said, in one write',
  params: ActivityParams,
  body: ReportBody,
  answer: MovedAnswer,
  handle: (ask) => reportSession(ask, ask.params.activityId, ask.body),
})

const summarise = route({
  method: 'POST',
  path: '/api/v1/activities/:activityId/summary',
  policy: 'activities.organise',
  summary: 'Summarise a closed activity, or rewrite the summary',
  params: ActivityParams,
  body: SummaryBody,
  answer: MovedAnswer,
  handle: (ask) => summariseActivity(ask, ask.params.activityId, ask.body),
})

export const doingRoutes = [plan, record, change, publish, cancel, name, answer, marks, opinions, report, summarise]
