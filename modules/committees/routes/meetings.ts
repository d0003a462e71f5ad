import { sendAttachment } from '../../../platform/files/attachment.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { StreetParams } from '../contract.ts'
import {
  CallBody,
  CancelMeetingBody,
  ChangedMeeting,
  HoldBody,
  MeetingParams,
  MeetingsAnswer,
  MinuteBody,
  YearOfStreetQuery,
} from '../contract-meetings.ts'
import { callMeeting } from '../deeds/call-meeting.ts'
import { cancelMeeting } from '../deeds/cancel-meeting.ts'
import { exportMinutes } from '../deeds/export-minutes.ts'
import { holdMeeting } from '../deeds/hold-meeting.ts'
import { listMeetings } from '../deeds/list-meetings.ts'
import { minuteMeeting } from '../deeds/minute-meeting.ts'

const MEETING = '/api/v1/committee-meetings/:meetingId'

const list = route({
  method: 'GET',
  path: '/api/v1/committees/:streetId/meetings',
  policy: 'committees.see-meetings',
  summary: 'A committee’s own meetings of a year, and the quarters that had none',
  params: StreetParams,
  query: YearOfStreetQuery,
  answer: MeetingsAnswer,
  handle: (ask) => listMeetings(ask, ask.params.streetId, ask.query.year),
})

const call = route({
  method: 'POST',
  path: '/api/v1/committees/:streetId/meetings',
  policy: 'committees.call-meeting',
  summary: 'Call a committee meeting',
  status: 201,
  params: StreetParams,
  body: CallBody,
  answer: ChangedMeeting,
  handle: (ask) => callMeeting(ask, ask.params.streetId, ask.body),
})

const hold = route({
  method: 'POST',
  path: `${MEETING}/hold`,
  policy: 'committees.hold-meeting',
  summary: 'The meeting was held: its roll call, everybody with a seat on the day',
  params: MeetingParams,
  body: HoldBody,
  answer: ChangedMeeting,
  handle: (ask) => holdMeeting(ask, ask.params.meetingId, ask.body),
})

const minute = route({
  method: 'POST',
  path: `${MEETING}/minute`,
  policy: 'committees.minute-meeting',
  summary: 'Keep the minutes; written again, they replace the ones before',
  params: MeetingParams,
  body: MinuteBody,
  answer: ChangedMeeting,
  handle: (ask) => minuteMeeting(ask, ask.params.meetingId, ask.body),
})

const cancel = route({
  method: 'POST',
  path: `${MEETING}/cancel`,
  policy: 'committees.cancel-meeting',
  summary: 'A meeting that was called does not take place',
  params: MeetingParams,
  body: CancelMeetingBody,
  answer: ChangedMeeting,
  handle: (ask) => cancelMeeting(ask, ask.params.meetingId, ask.body),
})

const minutes = route({
  method: 'GET',
  path: `${MEETING}/minutes.docx`,
  policy: 'committees.export-minutes',
  summary: 'The minutes as a Word file in the form of minutes (纪要)',
  params: MeetingParams,
  async handle(ask) {
    const { name, bytes } = await exportMinutes(ask, ask.params.meetingId)
    return sendAttachment(ask.reply, 'docx', name, bytes)
  },
})

/** A committee's own meetings (工委会议). The list of duties needs the facts of other modules: a story answers it. */
export const meetingRoutes: Route<Actor>[] = [list, call, hold, minute, cancel, minutes]
