import { newId } from '../../../platform/ids/new-id.ts'
import { at as place } from '../places.ts'
import type { Maker } from './request.ts'

const all = '/api/v1/bulletins'
const read =
  (thing: string, end = ''): Maker =>
  (at) => ({ url: `${all}/${at.id(thing)}${end}` })

/** A step on a bulletin made for it. */
const step =
  (end: string, state: string, body: object = {}): Maker =>
  async (at, fresh) => ({ url: `${all}/${await fresh.bulletin(at, state)}/${end}`, body: { version: 1, ...body } })

export const requestsOfBulletins: Readonly<Record<string, Maker>> = {
  'GET /api/v1/bulletins': () => ({ url: all }),
  'POST /api/v1/bulletins': () => ({ url: all, body: { id: newId(), year: 2026, quarter: 3 } }),
  'GET /api/v1/bulletins/:bulletinId': read('issued bulletin'),
  'GET /api/v1/bulletins/:bulletinId (on its way)': read('bulletin on its way'),
  'GET /api/v1/bulletins/:bulletinId/rows': read('issued bulletin', '/rows?figure=top'),
  'GET /api/v1/bulletins/:bulletinId/rows (one street)': (at) => ({
    url: `${all}/${place('own').id('issued bulletin')}/rows?figure=street&streetId=${at.streetId}`,
  }),
  'GET /api/v1/bulletins/:bulletinId/rows (on its way)': read('bulletin on its way', '/rows?figure=top'),
  'GET /api/v1/bulletins/:bulletinId/paper.docx': read('issued bulletin', '/paper.docx'),
  'GET /api/v1/bulletins/:bulletinId/paper.docx (on its way)': read('bulletin on its way', '/paper.docx'),
  'GET /api/v1/bulletins/:bulletinId/paper-check': read('issued bulletin', '/paper-check'),
  'POST /api/v1/bulletins/:bulletinId/recalculate': step('recalculate', 'calculated'),
  'POST /api/v1/bulletins/:bulletinId/draft': step('draft', 'calculated', { recipient: '各街道' }),
  'POST /api/v1/bulletins/:bulletinId/check': step('check', 'drafted'),
  'POST /api/v1/bulletins/:bulletinId/send-back': step('send-back', 'drafted', { reason: '请核对' }),
  'POST /api/v1/bulletins/:bulletinId/sign': step('sign', 'checked'),
  'POST /api/v1/bulletins/:bulletinId/issue': step('issue', 'signed'),
  'POST /api/v1/bulletins/:bulletinId/discard': step('discard', 'calculated', { reason: '季度有误' }),
}
