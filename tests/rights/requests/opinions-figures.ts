import type { Maker } from './request.ts'

const span = 'from=2026-01-01&to=2026-12-31'
const figures = '/api/v1/opinions/figures'

/** Figures of handling. */
export const requestsOfHandlingFigures: Readonly<Record<string, Maker>> = {
  'GET /api/v1/opinions/figures': () => ({ url: `${figures}?${span}&by=unit` }),
  'GET /api/v1/opinions/figures (one street)': (at) => ({
    url: `${figures}?${span}&by=community&streetId=${at.streetId}`,
  }),
  'GET /api/v1/opinions/figures/rows': () => ({ url: `${figures}/rows?${span}&count=received&limit=100` }),
  'GET /api/v1/opinions/figures/rows (one street)': (at) => ({
    url: `${figures}/rows?${span}&count=received&limit=100&streetId=${at.streetId}`,
  }),
}
