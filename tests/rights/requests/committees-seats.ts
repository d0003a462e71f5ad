import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, TODAY } from '../places.ts'
import type { Maker } from './request.ts'

const decision = { startsOn: '2026-12-01', source: '区人大常委会决定' }

export const requestsOfSeats: Readonly<Record<string, Maker>> = {
  'GET /api/v1/people/:personId/posts': (at) => ({ url: `/api/v1/people/${at.id('deputy')}/posts` }),
  'GET /api/v1/people/:personId/posts (an officer)': (at) => ({ url: `/api/v1/people/${at.id('officer')}/posts` }),
  'POST /api/v1/people/:personId/posts': async (at, fresh) => ({
    url: `/api/v1/people/${(await fresh.person(at)).personId}/posts`,
    body: { id: newId(), kind: 'enterprise', title: '公司经理', startsOn: TODAY },
  }),
  // Ended once: only the district's staff are answered.
  'POST /api/v1/posts/:postId/end': (at) => ({
    url: `/api/v1/posts/${at.id('post to end')}/end`,
    body: { version: 1, on: TODAY, reason: '工作调动' },
  }),
  'GET /api/v1/committees/rules/composition': () => ({ url: '/api/v1/committees/rules/composition' }),
  'POST /api/v1/committees/rules/composition': () => ({
    url: '/api/v1/committees/rules/composition',
    body: {
      ...decision,
      rules: [{ id: newId(), seat: 'secretary', least: 1, most: 2, fullTime: false, grounds: [] }],
    },
  }),
  'GET /api/v1/committees/rules/incompatibility': () => ({ url: '/api/v1/committees/rules/incompatibility' }),
  'POST /api/v1/committees/rules/incompatibility': () => ({
    url: '/api/v1/committees/rules/incompatibility',
    body: { ...decision, rules: [{ id: newId(), seat: null, postKind: 'street_office', verdict: 'warned' }] },
  }),
  'GET /api/v1/open/committees/:districtId': () => ({ url: `/api/v1/open/committees/${DISTRICT}` }),
}
