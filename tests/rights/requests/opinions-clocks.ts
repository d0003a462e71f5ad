import { newId } from '../../../platform/ids/new-id.ts'
import type { Maker } from './request.ts'

const units = '/api/v1/units'
const opinions = '/api/v1/opinions'

const onUnit =
  (end: string, more: () => object = () => ({})): Maker =>
  async (at, fresh) => ({ url: `${units}/${await fresh.unit(at)}/${end}`, body: { version: 1, ...more() } })

const contact =
  (end: string, body: object): Maker =>
  async (at, fresh) => ({ url: `${opinions}/items/${await fresh.item(at, 'handling')}/contact/${end}`, body })

export const requestsOfClocks: Readonly<Record<string, Maker>> = {
  'GET /api/v1/units': () => ({ url: `${units}?limit=100` }),
  'GET /api/v1/units/:unitId': (at) => ({ url: `${units}/${at.id('unit')}` }),
  'GET /api/v1/units/:unitId/people': (at) => ({
    url: `${units}/${at.id('unit')}/people?find=${encodeURIComponent(at.word('deputy'))}`,
  }),
  'POST /api/v1/units': (at) => {
    const id = newId()
    return { url: units, body: { id, kind: 'street_department', streetId: at.streetId, name: `新办${id.slice(-8)}` } }
  },
  'POST /api/v1/units/:unitId/rename': onUnit('rename', () => ({ name: `执法队${newId().slice(-8)}` })),
  'POST /api/v1/units/:unitId/close': onUnit('close'),
  'POST /api/v1/units/:unitId/reopen': onUnit('reopen'),
  'POST /api/v1/units/:unitId/handlers': async (at, fresh) => ({
    url: `${units}/${await fresh.unit(at)}/handlers`,
    body: { id: newId(), personId: newId(), name: '新经办', startsOn: '2026-11-01' },
  }),
  'POST /api/v1/units/handlers/:handlerId/end': async (at, fresh) => ({
    url: `${units}/handlers/${await fresh.handler(at)}/end`,
    body: { on: '2026-11-10' },
  }),
  'POST /api/v1/units/:unitId/templates': (at) => ({
    url: `${units}/${at.id('unit')}/templates`,
    body: { id: newId(), title: '已安排', words: '已安排人员处理。' },
  }),
  'PUT /api/v1/units/templates/:templateId': async (at, fresh) => ({
    url: `${units}/templates/${await fresh.template(at)}`,
    body: { version: 1, title: '已安排', words: '已安排人员处理。' },
  }),
  'POST /api/v1/units/templates/:templateId/drop': async (at, fresh) => ({
    url: `${units}/templates/${await fresh.template(at)}/drop`,
    body: { version: 1 },
  }),
  'GET /api/v1/opinions/clocks': () => ({ url: `${opinions}/clocks` }),
  'POST /api/v1/opinions/clocks': () => ({
    url: `${opinions}/clocks`,
    body: {
      ...{ id: newId(), step: 'triage', amount: 1, unit: 'working_days', mostExtensions: 0 },
      ...{ inForceFrom: '2027-01-01', source: '区办理办法' },
    },
  }),
  'GET /api/v1/opinions/clock-sets': () => ({ url: `${opinions}/clock-sets` }),
  'POST /api/v1/opinions/clock-sets/:set/adopt': () => ({
    url: `${opinions}/clock-sets/xiangtan-12345/adopt`,
    body: { inForceFrom: '2027-03-01' },
  }),
  'GET /api/v1/opinions/settings': () => ({ url: `${opinions}/settings` }),
  'PUT /api/v1/opinions/settings': () => ({
    url: `${opinions}/settings`,
    body: {
      version: 1,
      settings: {
        ...{ replyApproval: 'street', askRatingAfterDays: 3, reopenDays: 90, retentionMonths: 12 },
        ...{ tooFew: 5, mostPhotos: 3, askContact: true },
      },
    },
  }),
  'POST /api/v1/opinions/items/:itemId/contact/unmask': (at) => ({
    url: `${opinions}/items/${at.id('item')}/contact/unmask`,
    body: { why: 'ask_back' },
  }),
  'POST /api/v1/opinions/items/:itemId/contact/named': (at) => ({
    url: `${opinions}/items/${at.id('item')}/contact/named`,
    body: { words: '已处理' },
  }),
  'POST /api/v1/opinions/items/:itemId/contact/erase': contact('erase', { version: 1, why: 'asked', words: '停车难' }),
}
