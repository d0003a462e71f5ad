import { newId } from '../../../platform/ids/new-id.ts'
import { TODAY } from '../places.ts'
import type { Maker } from './request.ts'

const change = { version: 1, on: TODAY }

/** Districts, people, recorders, mandates, street committees. */
export const requestsOfPeople: Readonly<Record<string, Maker>> = {
  'GET /api/v1/me': () => ({ url: '/api/v1/me' }),
  'GET /api/v1/district': () => ({ url: '/api/v1/district' }),
  'GET /api/v1/calendar': () => ({ url: '/api/v1/calendar?year=2026' }),
  'GET /api/v1/people/find': (at) => ({ url: `/api/v1/people/find?find=${at.word('deputy')}` }),
  'POST /api/v1/people': () => ({ url: '/api/v1/people', body: { id: newId(), name: '新人' } }),
  'GET /api/v1/recorders': () => ({ url: '/api/v1/recorders?limit=100' }),
  'GET /api/v1/recorders (one street)': (at) => ({ url: `/api/v1/recorders?streetId=${at.streetId}` }),
  'GET /api/v1/recorders (by name)': (at) => ({ url: `/api/v1/recorders?find=${at.word('recorder')}` }),
  'POST /api/v1/recorders': (at) => ({
    url: '/api/v1/recorders',
    body: { id: newId(), personId: newId(), name: '新联络员', communityId: at.communityId, startsOn: TODAY },
  }),
  // Somebody on file already: whoever is appointed can be issued a card, and their telephone read.
  'POST /api/v1/recorders (known person, own community)': async (at, fresh) => ({
    url: '/api/v1/recorders',
    body: {
      ...{ id: newId(), personId: (await fresh.person(at)).personId },
      ...{ communityId: '320508001001', startsOn: TODAY },
    },
  }),
  'POST /api/v1/recorders/:postId/end': async (at, fresh) => ({
    url: `/api/v1/recorders/${await fresh.recorderPost(at)}/end`,
    body: { on: TODAY },
  }),
  'GET /api/v1/people': () => ({ url: '/api/v1/people?limit=100' }),
  'GET /api/v1/people.xlsx': () => ({ url: '/api/v1/people.xlsx' }),
  'GET /api/v1/people.xlsx (one street)': (at) => ({ url: `/api/v1/people.xlsx?streetId=${at.streetId}` }),
  'GET /api/v1/people.xlsx (by name)': (at) => ({ url: `/api/v1/people.xlsx?find=${at.word('deputy')}` }),
  'GET /api/v1/people (one street)': (at) => ({ url: `/api/v1/people?streetId=${at.streetId}` }),
  'GET /api/v1/people (by name)': (at) => ({ url: `/api/v1/people?find=${at.word('deputy')}` }),
  'GET /api/v1/people/:personId': (at) => ({ url: `/api/v1/people/${at.id('deputy')}` }),
  'GET /api/v1/people/:personId (municipal)': (at) => ({ url: `/api/v1/people/${at.id('municipal')}` }),
  'GET /api/v1/people/:personId (recorder)': (at) => ({ url: `/api/v1/people/${at.id('recorder')}` }),
  'GET /api/v1/people/:personId (moved away)': (at) => ({ url: `/api/v1/people/${at.id('moved')}` }),
  'GET /api/v1/terms': () => ({ url: '/api/v1/terms' }),
  // Somebody of the place who holds no mandate of this level.
  'POST /api/v1/people/:personId/mandates': async (at, fresh) => ({
    url: `/api/v1/people/${(await fresh.person(at)).personId}/mandates`,
    body: { id: newId(), level: 'municipal', termNumber: 3, startsOn: TODAY },
  }),
  'POST /api/v1/mandates/:mandateId/end': async (at, fresh) => ({
    url: `/api/v1/mandates/${(await fresh.person(at)).mandateId}/end`,
    body: { ...change, reason: 'resigned' },
  }),
  'POST /api/v1/mandates/:mandateId/suspend': async (at, fresh) => ({
    url: `/api/v1/mandates/${(await fresh.person(at)).mandateId}/suspend`,
    body: { ...change, reason: '接受调查' },
  }),
  'POST /api/v1/mandates/:mandateId/resume': async (at, fresh) => ({
    url: `/api/v1/mandates/${await fresh.suspendedMandate(at)}/resume`,
    body: change,
  }),
  'GET /api/v1/committees': () => ({ url: '/api/v1/committees' }),
  'GET /api/v1/committees/:streetId/tenures': (at) => ({ url: `/api/v1/committees/${at.streetId}/tenures` }),
  'POST /api/v1/committees/:streetId/tenures': async (at, fresh) => ({
    url: `/api/v1/committees/${at.streetId}/tenures`,
    body: {
      ...{ id: newId(), seat: 'member', seatNo: 5, personId: (await fresh.person(at)).personId },
      startsOn: TODAY,
    },
  }),
  'POST /api/v1/tenures/:tenureId/end': async (at, fresh) => ({
    url: `/api/v1/tenures/${await fresh.tenure(at)}/end`,
    body: { ...change, reason: '工作调动' },
  }),
}
