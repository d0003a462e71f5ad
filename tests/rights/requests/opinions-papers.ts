import type { Maker } from './request.ts'

const all = '/api/v1/opinions'

export const requestsOfPapers: Readonly<Record<string, Maker>> = {
  'GET /api/v1/opinions/items/:itemId/papers/handover.docx': (at) => ({
    url: `${all}/items/${at.id('item')}/papers/handover.docx`,
  }),
  'GET /api/v1/opinions/items/:itemId/papers/feedback.docx': (at) => ({
    url: `${all}/items/${at.id('answered item')}/papers/feedback.docx`,
  }),
  'GET /api/v1/opinions/items.xlsx': () => ({ url: `${all}/items.xlsx` }),
  'GET /api/v1/opinions/items.xlsx (one street)': (at) => ({ url: `${all}/items.xlsx?street=${at.streetId}` }),
  'GET /api/v1/opinions/promises': () => ({ url: `${all}/promises` }),
  'GET /api/v1/opinions/promises (one street)': (at) => ({ url: `${all}/promises?street=${at.streetId}` }),
}
