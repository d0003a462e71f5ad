import { district, everyone, type Row, STREETS_KNOWN } from './row.ts'

/**
 * modules/appointments: a dossier exists for its hands only until it is announced (decision 0006), and here the district's staff who ask are the hand of
 * every one. Afterwards everybody signed in sees the result. The order of steps is the district's own, read by everybody.
 */
export const matrixOfDossiers: Readonly<Record<string, Row>> = {
  'GET /api/v1/dossiers': everyone({ aimless: true, shows: ['dossier', 'ground'] }),
  'POST /api/v1/dossiers': district({ aimless: true, ...STREETS_KNOWN }),
  'GET /api/v1/dossiers/:dossierId': district({ shows: ['dossier', 'deputy'] }),
  'GET /api/v1/dossiers/:dossierId (announced)': everyone({ shows: ['ground', 'officer'] }),
  'POST /api/v1/dossiers/:dossierId/moves': district(),
  'PUT /api/v1/dossiers/:dossierId/rule-text': district(),
  'GET /api/v1/dossiers/:dossierId/possible-hands': district(),
  'POST /api/v1/dossiers/:dossierId/hands': district(),
  'POST /api/v1/dossiers/:dossierId/hands/:personId/leave': district(),
  'POST /api/v1/dossiers/:dossierId/matters': district(),
  // Nobody was recommended: there is nothing to add, and who may is told so.
  'POST /api/v1/dossiers/:dossierId/matters/batch': district({ passes: 422 }),
  'POST /api/v1/matters/:matterId/moves': district(),
  'POST /api/v1/matters/:matterId/test': district(),
  'POST /api/v1/matters/:matterId/statement': district(),
  'POST /api/v1/matters/:matterId/reports': district(),
  'POST /api/v1/reports-against/:reportId/decide': district(),
  'POST /api/v1/dossiers/:dossierId/ballots': district(),
  'GET /api/v1/appointments/order-rules': everyone({ aimless: true, shows: ['ground'] }),
  'POST /api/v1/appointments/order-rules': district({ aimless: true, ...STREETS_KNOWN }),
}
