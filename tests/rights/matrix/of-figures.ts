import { COMMITTEE, SIGNED_IN } from '../actors.ts'
import { committee, district, everyone, type Row, STREETS_KNOWN } from './row.ts'

const sent = { own: ['staff', 'secretary'], street: ['staff'] } as const

/** modules/points, modules/imports, modules/publications. */
export const matrixOfFigures: Readonly<Record<string, Row>> = {
  'GET /api/v1/points/rule-sets': everyone({ aimless: true }),
  'POST /api/v1/points/rule-sets/from-template': district({ aimless: true, passes: 409, ...STREETS_KNOWN }),
  'GET /api/v1/points/accounts/:personId': committee({ self: SIGNED_IN, shows: ['points', 'record'] }),
  'GET /api/v1/points/accounts/:personId/account.xlsx': committee({ self: SIGNED_IN, shows: ['points', 'record'] }),
  'GET /api/v1/points/ranking': district({ aimless: true, ...STREETS_KNOWN }),
  'GET /api/v1/points/ranking.xlsx': district({ aimless: true, shows: ['points'], ...STREETS_KNOWN }),
  'GET /api/v1/points/ranking/deputies': district({ aimless: true, shows: ['points'], ...STREETS_KNOWN }),
  'GET /api/v1/points/ranking/deputies (one street)': district({ shows: ['points'], ...STREETS_KNOWN }),
  'GET /api/v1/points/streets/:streetId': committee({ shows: ['points'], ...STREETS_KNOWN }),
  'POST /api/v1/points/recount': district({ ...STREETS_KNOWN }),
  'GET /api/v1/points/verify': district({ aimless: true, ...STREETS_KNOWN }),

  'GET /api/v1/imports/templates/:what': { ...sent, aimless: true, ...STREETS_KNOWN },
  'GET /api/v1/imports/templates/:what (roster)': district({ aimless: true, ...STREETS_KNOWN }),
  'POST /api/v1/imports': { ...sent, aimless: true, ...STREETS_KNOWN },
  'POST /api/v1/imports (roster)': district({ aimless: true, ...STREETS_KNOWN }),
  'GET /api/v1/imports': everyone({ aimless: true }),
  'GET /api/v1/imports/:batchId': { ...sent, shows: ['batch'] },
  'GET /api/v1/imports/:batchId/lines': { ...sent, shows: ['batch'] },
  'GET /api/v1/imports/:batchId/wrong-rows': { ...sent, shows: ['batch'] },
  'POST /api/v1/imports/:batchId/import': { ...sent, passes: 409 },
  'POST /api/v1/imports/:batchId/undo': sent,

  // Sums of the whole district hold no names; a street's figures and every row behind one are its committee's and the district's.
  'GET /api/v1/figures/:figure': everyone({ aimless: true }),
  'GET /api/v1/figures/:figure (one street)': committee({ ...STREETS_KNOWN }),
  'GET /api/v1/figures/:figure (ranked, one street)': district({ ...STREETS_KNOWN }),
  'GET /api/v1/figures/:figure/rows': district({ aimless: true, shows: ['title'], ...STREETS_KNOWN }),
  'GET /api/v1/figures/:figure/rows (one street)': committee({ shows: ['title'], ...STREETS_KNOWN }),
  'GET /api/v1/figures/:figure/rows (ranked, one street)': district({ ...STREETS_KNOWN }),
  'GET /api/v1/live': everyone({ aimless: true }),
  'GET /api/v1/growth': everyone({ aimless: true }),
  'GET /api/v1/years/:year/streets/:streetId': committee({ ...STREETS_KNOWN }),
  'GET /api/v1/years/:year/streets/:streetId/document': committee({ ...STREETS_KNOWN }),
  'GET /api/v1/home': { own: ['staff', 'admin', ...COMMITTEE, 'handler'], aimless: true, ...STREETS_KNOWN },
}
