import type { Route } from '../../../platform/http/route.ts'
import type { Notifier } from '../../../platform/notify/notify.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import { ActivityParams, ContactDayParams } from '../contract.ts'
import { DayMessagesQuery, DayTextBody, MessagesAnswer, QueuedAnswer, TextBody } from '../contract-messages.ts'
import { previewMessages } from '../deeds/preview-messages.ts'
import { textPeople } from '../deeds/text-people.ts'

/** Text messages to those due and to recorders; whether there is a channel for them, the notifier knows. */
export function messageRoutes(notifier: Notifier): Route<Actor>[] {
  return [...ofAnActivity(notifier), ...ofAContactDay(notifier)]
}

function ofAnActivity(notifier: Notifier): Route<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/api/v1/activities/:activityId/messages',
      policy: 'activities.text',
      summary: 'What those due would be texted, to how many it goes, and how each message stands; numbers masked',
      params: ActivityParams,
      answer: MessagesAnswer,
      handle: (ask) => previewMessages(ask, { activityId: ask.params.activityId }, 'notice', notifier),
    }),
    route({
      method: 'POST',
      path: '/api/v1/activities/:activityId/messages',
      policy: 'activities.text',
      summary: 'Text those due: the words seen in the preview, to each person once',
      params: ActivityParams,
      body: TextBody,
      answer: QueuedAnswer,
      handle: (ask) => textPeople(ask, { activityId: ask.params.activityId }, 'notice', ask.body, notifier),
    }),
  ]
}

function ofAContactDay(notifier: Notifier): Route<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/api/v1/contact-days/:contactDayId/messages',
      policy: 'activities.text',
      summary: 'What those due, or the recorders who have not reported, would be texted, and how each message stands',
      params: ContactDayParams,
      query: DayMessagesQuery,
      answer: MessagesAnswer,
      handle: (ask) => previewMessages(ask, { contactDayId: ask.params.contactDayId }, ask.query.purpose, notifier),
    }),
    route({
      method: 'POST',
      path: '/api/v1/contact-days/:contactDayId/messages',
      policy: 'activities.text',
      summary: 'Text those due of the whole morning, or the recorders who have not reported, once',
      params: ContactDayParams,
      body: DayTextBody,
      answer: QueuedAnswer,
      handle: (ask) => textPeople(ask, { contactDayId: ask.params.contactDayId }, ask.body.purpose, ask.body, notifier),
    }),
  ]
}
