import { COMMITTEE, DEPUTIES } from '../actors.ts'
import { district, type Row } from './row.ts'

/** Whoever reads a street's records knows that they are there. */
const file = { knowOwn: ['staff', ...COMMITTEE], knowStreet: ['staff'], notSelf: DEPUTIES } as const

/**
 * Merit: seen and done by the hands of a dossier alone, also after its announcement; here the district's staff who ask are the hand of every one. Everybody else
 * hears what an unknown dossier would say. Honours of records are the district's; whoever may read the record sees them.
 */
export const matrixOfMerit: Readonly<Record<string, Row>> = {
  'GET /api/v1/dossiers/:dossierId/candidates': district({ shows: ['deputy', 'dossier'] }),
  'GET /api/v1/dossiers/:dossierId/candidates/:personId/evidence': district(),
  'GET /api/v1/dossiers/:dossierId/recommendations': district({ shows: ['deputy', 'dossier'] }),
  'POST /api/v1/dossiers/:dossierId/recommendations': district(),
  'POST /api/v1/recommendations/:recommendationId/take-back': district(),
  'GET /api/v1/dossiers/:dossierId/choices': district({ shows: ['deputy', 'dossier'] }),
  'POST /api/v1/dossiers/:dossierId/choices': district(),
  'POST /api/v1/dossiers/:dossierId/judgements': district(),
  'GET /api/v1/dossiers/:dossierId/merit-sheets': district({ shows: ['deputy'] }),
  'POST /api/v1/dossiers/:dossierId/merit-sheets': district(),
  'GET /api/v1/merit-sheets/:sheetId': district({ shows: ['deputy', 'dossier'] }),
  'GET /api/v1/merit-sheets/:sheetId/sheet.docx': district({ shows: ['deputy', 'dossier'] }),
  'GET /api/v1/dossiers/:dossierId/team': district(),
  'POST /api/v1/duty/records/:recordId/honours': district(file),
  'POST /api/v1/duty/honours/:honourId/take-back': district(file),
}
