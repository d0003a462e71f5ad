import type { Maker } from './request.ts'

const body = { text: '通知', count: 1 }
const days = '/api/v1/contact-days'

export const requestsOfMessages: Readonly<Record<string, Maker>> = {
  'GET /api/v1/activities/:activityId/messages': (at) => ({
    url: `/api/v1/activities/${at.id('published')}/messages`,
  }),
  // The words are not those of the preview, so nothing is ever sent and the same row serves everybody.
  'POST /api/v1/activities/:activityId/messages': (at) => ({
    url: `/api/v1/activities/${at.id('published')}/messages`,
    body,
  }),
  'GET /api/v1/contact-days/:contactDayId/messages': (at) => ({
    url: `${days}/${at.id('day')}/messages?purpose=notice`,
  }),
  'GET /api/v1/contact-days/:contactDayId/messages (recorders)': (at) => ({
    url: `${days}/${at.id('day')}/messages?purpose=report_reminder`,
  }),
  'POST /api/v1/contact-days/:contactDayId/messages': async (at, fresh) => ({
    url: `${days}/${await fresh.contactDay(at, 'published')}/messages`,
    body: { ...body, purpose: 'report_reminder' },
  }),
  'GET /api/v1/my/duty-news': () => ({ url: '/api/v1/my/duty-news' }),
}
