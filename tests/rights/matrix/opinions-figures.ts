import { committee, district, type Row, STREETS_KNOWN } from './row.ts'

/** modules/opinions: figures of handling. Sums of the whole district are its staff's; a street's, and the items behind each number, also its committee's. */
export const matrixOfHandlingFigures: Readonly<Record<string, Row>> = {
  'GET /api/v1/opinions/figures': district({ aimless: true, ...STREETS_KNOWN }),
  'GET /api/v1/opinions/figures (one street)': committee({ ...STREETS_KNOWN }),
  'GET /api/v1/opinions/figures/rows': district({ aimless: true, shows: ['item'], ...STREETS_KNOWN }),
  'GET /api/v1/opinions/figures/rows (one street)': committee({ shows: ['item'], ...STREETS_KNOWN }),
}
