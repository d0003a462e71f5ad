import { newId } from '../../../platform/ids/new-id.ts'
import type { Maker } from './request.ts'

const card = (end: string): Maker => {
  return async (at, fresh) => ({ url: `/api/v1/people/${(await fresh.person(at)).personId}/card${end}` })
}

export const requestsOfAccess: Readonly<Record<string, Maker>> = {
  'GET /api/v1/sign-in': () => ({ url: '/api/v1/sign-in' }),
  'POST /api/v1/sign-in/password': (at) => ({
    url: '/api/v1/sign-in/password',
    body: { districtId: at.districtId, loginName: at.word('login'), password: 'not-the-right-one-1' },
  }),
  'POST /api/v1/sign-in/card': (at) => ({
    url: '/api/v1/sign-in/card',
    body: { code: `${at.districtId}.23456789ABCDEFGHJKLM`, pin: '314159', remember: false },
  }),
  'POST /api/v1/sign-in/persona': (at) => ({
    url: '/api/v1/sign-in/persona',
    body: { districtId: at.districtId, key: 'staff' },
  }),
  'POST /api/v1/me/password': () => ({
    url: '/api/v1/me/password',
    body: { current: 'not-the-right-one-1', next: 'Sheet-Of-Paper-42-blue' },
  }),
  'POST /api/v1/sign-out': () => ({ url: '/api/v1/sign-out', body: {} }),
  'POST /api/v1/people/:personId/card': card(''),
  'POST /api/v1/people/:personId/card/revoke': card('/revoke'),
  'POST /api/v1/people/:personId/card (holds another office)': async (at, fresh) => ({
    url: `/api/v1/people/${await fresh.officer(at)}/card`,
  }),
  'POST /api/v1/people/:personId/account': async (at, fresh) => ({
    url: `/api/v1/people/${(await fresh.person(at)).personId}/account`,
    body: { loginName: `login-${newId()}`, password: 'Sheet-Of-Paper-42-blue' },
  }),
  'GET /api/v1/audit': () => ({ url: '/api/v1/audit?limit=100' }),
  'GET /api/v1/audit (one deed)': () => ({ url: '/api/v1/audit?limit=100&action=activities.close' }),
  'GET /api/v1/audit (one subject)': (at) => ({ url: `/api/v1/audit?subjectId=${at.id('closed')}` }),
  'GET /api/v1/audit (one person)': (at) => ({ url: `/api/v1/audit?personId=${at.id('officer')}` }),
}
