import { SIGNED_IN } from '../actors.ts'
import { committee, everyone, type Row, STREETS_KNOWN } from './row.ts'

/** Bulletins belong to no street: whoever makes none hears the same of each step, whether the bulletin exists or not. */
const makers: Row = { own: ['staff'], ofDistrict: true }
const issued: Row = { own: SIGNED_IN, ofDistrict: true }

/** modules/bulletins: made by the district; read by everybody once issued; single deputies' points stay with street and district. */
export const matrixOfBulletins: Readonly<Record<string, Row>> = {
  'GET /api/v1/bulletins': everyone({ aimless: true }),
  'POST /api/v1/bulletins': { ...makers, aimless: true, passes: 409, ...STREETS_KNOWN },
  'GET /api/v1/bulletins/:bulletinId': { ...issued, shows: ['deputy'] },
  'GET /api/v1/bulletins/:bulletinId (on its way)': { ...makers, shows: ['bulletin'] },
  'GET /api/v1/bulletins/:bulletinId/rows': { ...makers, shows: ['points'], ...STREETS_KNOWN },
  'GET /api/v1/bulletins/:bulletinId/rows (one street)': committee({ shows: ['points'], ...STREETS_KNOWN }),
  'GET /api/v1/bulletins/:bulletinId/rows (on its way)': { ...makers, shows: ['points'] },
  'GET /api/v1/bulletins/:bulletinId/paper.docx': { ...issued, shows: ['deputy'] },
  'GET /api/v1/bulletins/:bulletinId/paper.docx (on its way)': { ...makers, shows: ['bulletin'] },
  'GET /api/v1/bulletins/:bulletinId/paper-check': makers,
  'POST /api/v1/bulletins/:bulletinId/recalculate': makers,
  'POST /api/v1/bulletins/:bulletinId/draft': makers,
  'POST /api/v1/bulletins/:bulletinId/check': makers,
  'POST /api/v1/bulletins/:bulletinId/send-back': makers,
  'POST /api/v1/bulletins/:bulletinId/sign': makers,
  'POST /api/v1/bulletins/:bulletinId/issue': makers,
  'POST /api/v1/bulletins/:bulletinId/discard': makers,
}
