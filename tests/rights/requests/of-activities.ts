import { newId } from '../../../platform/ids/new-id.ts'
import { type At, at as place, TODAY, YESTERDAY } from '../places.ts'
import type { Maker } from './request.ts'

const read =
  (thing: string, end = ''): Maker =>
  (at) => ({ url: `/api/v1/activities/${at.id(thing)}${end}` })

/** A deed on an activity made for it. */
const deed =
  (end: string, state: string, body: (at: At) => object): Maker =>
  async (at, fresh) => ({ url: `/api/v1/activities/${await fresh.activity(at, state)}${end}`, body: body(at) })

const dayDeed =
  (end: string, state: string, body: object): Maker =>
  async (at, fresh) => ({ url: `/api/v1/contact-days/${await fresh.contactDay(at, state)}${end}`, body })

const visit = (at: At) => ({
  ...{ id: newId(), kind: 'weekly_visit', title: '走访', streetId: at.streetId, communityId: at.communityId },
  heldOn: YESTERDAY,
})
const held = (at: At) => ({ ...visit(at), attendance: [{ personId: at.id('deputy'), mark: 'present' }] })
const opinion = () => ({ id: newId(), words: '楼道灯不亮', reach: 'community' })
const list = '/api/v1/activities'
const span = 'from=2026-01-01&to=2026-12-31'

/** Reading: lists by street and by words, one activity in its states, files. */
const reading: Readonly<Record<string, Maker>> = {
  'GET /api/v1/activities/week': () => ({ url: `${list}/week` }),
  'GET /api/v1/activities/week (one street)': (at) => ({ url: `${list}/week?streetId=${at.streetId}` }),
  'GET /api/v1/activities/month': () => ({ url: `${list}/month?month=2026-11` }),
  'GET /api/v1/activities/month (one street)': (at) => ({ url: `${list}/month?month=2026-11&streetId=${at.streetId}` }),
  'GET /api/v1/activities/last': (at) => ({ url: `${list}/last?kind=weekly_visit&streetId=${at.streetId}` }),
  'GET /api/v1/activities/people': (at) => ({ url: `${list}/people?find=${at.word('deputy')}` }),
  'POST /api/v1/activities/people/match': (at) => ({
    url: `${list}/people/match`,
    body: { names: `${at.word('deputy')}、${at.word('recorder')}` },
  }),
  'GET /api/v1/activities/counts': () => ({ url: `${list}/counts?${span}` }),
  'GET /api/v1/activities/counts (one street)': (at) => ({ url: `${list}/counts?${span}&streetId=${at.streetId}` }),
  'GET /api/v1/activities': () => ({ url: `${list}?limit=100` }),
  'GET /api/v1/activities (paged)': () => ({ url: `${list}?limit=1` }),
  'GET /api/v1/activities (one street)': (at) => ({ url: `${list}?streetId=${at.streetId}` }),
  'GET /api/v1/activities (one community)': (at) => ({ url: `${list}?communityId=${at.secondCommunityId}` }),
  'GET /api/v1/activities (by words)': (at) => ({ url: `${list}?text=${at.word('title')}` }),
  'GET /api/v1/activities (drafts by words)': (at) => ({ url: `${list}?state=planned&text=${at.word('draft')}` }),
  'GET /api/v1/activities/list.xlsx': () => ({ url: `${list}/list.xlsx` }),
  'GET /api/v1/activities/list.xlsx (one street)': (at) => ({ url: `${list}/list.xlsx?streetId=${at.streetId}` }),
  'GET /api/v1/activities/:activityId': read('closed'),
  'GET /api/v1/activities/:activityId (summarised)': read('summarised'),
  'GET /api/v1/activities/:activityId (cancelled)': read('cancelled'),
  'GET /api/v1/activities/:activityId (with the deputies present)': read('attended'),
  'GET /api/v1/activities/:activityId (draft)': read('draft'),
  'GET /api/v1/activities/:activityId (second community)': read('second session'),
  'GET /api/v1/activities/:activityId/trace': read('closed', '/trace'),
  'GET /api/v1/activities/:activityId/notice': read('published', '/notice'),
  'GET /api/v1/activities/:activityId/papers/:paper': read('published', '/papers/sign-in'),
  'GET /api/v1/activities/:activityId/papers/:paper (notice)': read('published', '/papers/notice'),
  'GET /api/v1/activities/:activityId/papers/:paper (scheme)': read('published', '/papers/scheme'),
  'GET /api/v1/activities/:activityId/calendar.ics': read('closed', '/calendar.ics'),
  'GET /api/v1/activities/:activityId/calendar.ics (draft)': read('draft', '/calendar.ics'),
  'GET /api/v1/contact-days': () => ({ url: '/api/v1/contact-days' }),
  'GET /api/v1/contact-days (one street)': (at) => ({ url: `/api/v1/contact-days?streetId=${at.streetId}` }),
  'GET /api/v1/contact-days/:contactDayId': (at) => ({ url: `/api/v1/contact-days/${at.id('day')}` }),
  'GET /api/v1/my/week': () => ({ url: '/api/v1/my/week' }),
  'GET /api/v1/my/community-sessions': () => ({ url: '/api/v1/my/community-sessions' }),
  'GET /api/v1/my/activities-waiting': () => ({ url: '/api/v1/my/activities-waiting' }),
  'GET /api/v1/spot-checks': () => ({ url: '/api/v1/spot-checks' }),
  'GET /api/v1/spot-checks (one street)': (at) => ({ url: `/api/v1/spot-checks?streetId=${at.streetId}` }),
}

const doing: Readonly<Record<string, Maker>> = {
  'POST /api/v1/activities': (at) => ({ url: list, body: visit(at) }),
  'POST /api/v1/activities (district’s own)': () => ({
    url: list,
    body: { id: newId(), kind: 'training', title: '培训', heldOn: TODAY, fields: { training: 'duty' } },
  }),
  'POST /api/v1/activities/record': (at) => ({ url: `${list}/record`, body: held(at) }),
  'POST /api/v1/activities/record-and-close': (at) => ({ url: `${list}/record-and-close`, body: held(at) }),
  'PATCH /api/v1/activities/:activityId': deed('', 'published', () => ({ version: 1, place: '居委会' })),
  // A street's staff move an activity of their own into the street asked about.
  'PATCH /api/v1/activities/:activityId (into the street)': async (at, fresh) => ({
    url: `${list}/${await fresh.activity(place('own'), 'published')}`,
    body: { version: 1, streetId: at.streetId, communityId: at.communityId },
  }),
  'POST /api/v1/activities/:activityId/publish': deed('/publish', 'planned', () => ({ version: 1 })),
  'POST /api/v1/activities/:activityId/cancel': deed('/cancel', 'published', () => ({ version: 1, reason: '台风' })),
  'POST /api/v1/activities/:activityId/due': deed('/due', 'published', (at) => ({
    add: [{ personId: at.id('municipal') }],
  })),
  // Nobody says "I come" to a day gone by.
  'POST /api/v1/activities/:activityId/answer': async (at, fresh) => ({
    url: `${list}/${await fresh.activity(at, 'published', TODAY)}/answer`,
    body: { answer: 'coming' },
  }),
  'POST /api/v1/activities/:activityId/marks': deed('/marks', 'published', (at) => ({
    marks: [{ personId: at.id('deputy'), mark: 'absent' }],
  })),
  'PUT /api/v1/activities/:activityId/opinions': deed('/opinions', 'published', () => ({
    ...{ version: 1, opinions: [opinion()] },
  })),
  'POST /api/v1/activities/:activityId/report': deed('/report', 'published', (at) => ({
    ...{ id: newId(), present: [{ personId: at.id('deputy') }], opinions: [opinion()] },
  })),
  'POST /api/v1/activities/:activityId/summary': deed('/summary', 'closed', () => ({ version: 1, summary: '小结' })),
  'POST /api/v1/activities/:activityId/close': deed('/close', 'published', () => ({ version: 1 })),
  'POST /api/v1/contact-days': (at, fresh) => ({
    url: '/api/v1/contact-days',
    body: { id: newId(), streetId: at.streetId, heldOn: fresh.freeDay(), due: 'nobody' },
  }),
  'POST /api/v1/contact-days/:contactDayId/publish': dayDeed('/publish', 'planned', { version: 1 }),
  'POST /api/v1/contact-days/:contactDayId/cancel': dayDeed('/cancel', 'published', { version: 1, reason: '台风' }),
  'POST /api/v1/contact-days/:contactDayId/close': dayDeed('/close', 'published', { version: 1 }),
  'POST /api/v1/spot-checks/draw': (at) => ({
    url: '/api/v1/spot-checks/draw',
    body: { from: '2026-11-01', to: TODAY, streetId: at.streetId, count: 1 },
  }),
  'POST /api/v1/spot-checks/:checkId/finding': async (at, fresh) => ({
    url: `/api/v1/spot-checks/${await fresh.check(at)}/finding`,
    body: { finding: 'in_order' },
  }),
}

export const requestsOfActivities = { ...reading, ...doing }
