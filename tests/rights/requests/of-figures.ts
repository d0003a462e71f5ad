import { newId } from '../../../platform/ids/new-id.ts'
import type { Maker } from './request.ts'

const span = 'from=2026-01-01&to=2026-12-31'
const figure = (end: string): string => `/api/v1/figures/${end}`

const ofBatch =
  (end: string): Maker =>
  (at) => ({ url: `/api/v1/imports/${at.id('batch')}${end}` })

/** Points, imports, figures, home. */
export const requestsOfFigures: Readonly<Record<string, Maker>> = {
  'GET /api/v1/points/rule-sets': () => ({ url: '/api/v1/points/rule-sets' }),
  'POST /api/v1/points/rule-sets/from-template': () => ({ url: '/api/v1/points/rule-sets/from-template', body: {} }),
  'GET /api/v1/points/accounts/:personId': (at) => ({ url: `/api/v1/points/accounts/${at.id('deputy')}?year=2026` }),
  'GET /api/v1/points/accounts/:personId/account.xlsx': (at) => ({
    url: `/api/v1/points/accounts/${at.id('deputy')}/account.xlsx?year=2026`,
  }),
  'GET /api/v1/points/ranking': () => ({ url: '/api/v1/points/ranking?year=2026&quarter=4' }),
  'GET /api/v1/points/ranking.xlsx': () => ({ url: '/api/v1/points/ranking.xlsx?year=2026&quarter=4' }),
  'GET /api/v1/points/ranking/deputies': () => ({ url: '/api/v1/points/ranking/deputies?year=2026&limit=100' }),
  'GET /api/v1/points/ranking/deputies (one street)': (at) => ({
    url: `/api/v1/points/ranking/deputies?year=2026&streetId=${at.streetId}`,
  }),
  'GET /api/v1/points/streets/:streetId': (at) => ({ url: `/api/v1/points/streets/${at.streetId}?year=2026` }),
  'POST /api/v1/points/recount': (at) => ({
    url: '/api/v1/points/recount',
    body: { personId: at.id('municipal'), year: 2026 },
  }),
  'GET /api/v1/points/verify': () => ({ url: '/api/v1/points/verify' }),
  'GET /api/v1/imports/templates/:what': () => ({ url: '/api/v1/imports/templates/history' }),
  'GET /api/v1/imports/templates/:what (roster)': () => ({ url: '/api/v1/imports/templates/roster' }),
  'POST /api/v1/imports': () => ({
    url: '/api/v1/imports',
    upload: { fields: { id: newId(), what: 'history' }, fileName: '往年活动.xlsx' },
  }),
  'POST /api/v1/imports (roster)': () => ({
    url: '/api/v1/imports',
    upload: { fields: { id: newId(), what: 'roster' }, fileName: '名册.xlsx' },
  }),
  'GET /api/v1/imports': () => ({ url: '/api/v1/imports?limit=100' }),
  'GET /api/v1/imports/:batchId': ofBatch(''),
  'GET /api/v1/imports/:batchId/lines': ofBatch('/lines'),
  'GET /api/v1/imports/:batchId/wrong-rows': ofBatch('/wrong-rows'),
  'POST /api/v1/imports/:batchId/import': async (at, fresh) => ({
    url: `/api/v1/imports/${await fresh.batch(at, 'previewed')}/import`,
    body: { version: 1 },
  }),
  'POST /api/v1/imports/:batchId/undo': async (at, fresh) => ({
    url: `/api/v1/imports/${await fresh.batch(at, 'imported')}/undo`,
    body: { version: 1 },
  }),
  'GET /api/v1/figures/:figure': () => ({ url: figure(`weekly_visits?${span}`) }),
  'GET /api/v1/figures/:figure (one street)': (at) => ({
    url: figure(`weekly_visits?${span}&streetId=${at.streetId}`),
  }),
  'GET /api/v1/figures/:figure (ranked, one street)': (at) => ({
    url: figure(`top_deputies?${span}&streetId=${at.streetId}`),
  }),
  'GET /api/v1/figures/:figure/rows': () => ({ url: figure(`weekly_visits/rows?${span}&limit=100`) }),
  'GET /api/v1/figures/:figure/rows (one street)': (at) => ({
    url: figure(`weekly_visits/rows?${span}&streetId=${at.streetId}`),
  }),
  'GET /api/v1/figures/:figure/rows (ranked, one street)': (at) => ({
    url: figure(`top_deputies/rows?${span}&streetId=${at.streetId}`),
  }),
  'GET /api/v1/live': () => ({ url: '/api/v1/live' }),
  'GET /api/v1/growth': () => ({ url: '/api/v1/growth?from=2025&to=2026' }),
  'GET /api/v1/years/:year/streets/:streetId': (at) => ({ url: `/api/v1/years/2026/streets/${at.streetId}` }),
  'GET /api/v1/years/:year/streets/:streetId/document': (at) => ({
    url: `/api/v1/years/2026/streets/${at.streetId}/document`,
  }),
  'GET /api/v1/home': () => ({ url: '/api/v1/home' }),
}
