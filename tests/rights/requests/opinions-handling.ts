import { newId } from '../../../platform/ids/new-id.ts'
import type { Maker } from './request.ts'

const all = '/api/v1/opinions'

/** A move of an item made for it. */
const move =
  (verb: string, state: string, body: object): Maker =>
  async (at, fresh) => ({ url: `${all}/items/${await fresh.item(at, state)}/${verb}`, body: { version: 1, ...body } })

/** A move of a unit's part made for it. */
const part =
  (verb: string, state: string, body: () => object = () => ({})): Maker =>
  async (at, fresh) => ({ url: `${all}/parts/${await fresh.part(at, state)}/${verb}`, body: { version: 1, ...body() } })

const seen =
  (thing: string): Maker =>
  (at) => ({ url: `${all}/items/${at.id(thing)}` })

export const requestsOfHandling: Readonly<Record<string, Maker>> = {
  'GET /api/v1/opinions/items': (at) => ({ url: `${all}/items?street=${at.streetId}&limit=100` }),
  'GET /api/v1/opinions/items (due first)': (at) => ({ url: `${all}/items?street=${at.streetId}&limit=100&sort=due` }),
  'GET /api/v1/opinions/mine': () => ({ url: `${all}/mine` }),
  'GET /api/v1/opinions/parts': () => ({ url: `${all}/parts?open=false` }),
  'GET /api/v1/opinions/items/:itemId': seen('item'),
  'GET /api/v1/opinions/items/:itemId (confidential)': seen('confidential item'),
  'GET /api/v1/opinions/items/:itemId (held back)': seen('held item'),
  'GET /api/v1/opinions/parts/:partId': (at) => ({ url: `${all}/parts/${at.id('part')}` }),
  'POST /api/v1/opinions/items/:itemId/screen-out': move('screen-out', 'new', { screening: 'petition' }),
  'POST /api/v1/opinions/items/:itemId/triage': move('triage', 'new', { route: 'street_department' }),
  'POST /api/v1/opinions/items/:itemId/answer': move('answer', 'new', { class: 'solved', words: '已办好' }),
  'POST /api/v1/opinions/items/:itemId/refer': move('refer', 'new', { route: 'reference', words: '转有关部门' }),
  'POST /api/v1/opinions/items/:itemId/duplicate': async (at, fresh) => ({
    url: `${all}/items/${await fresh.item(at, 'new')}/duplicate`,
    body: { version: 1, of: await fresh.item(at, 'new') },
  }),
  'POST /api/v1/opinions/items/:itemId/assign': async (at, fresh) => ({
    url: `${all}/items/${await fresh.item(at, 'triaged')}/assign`,
    body: { version: 1, lead: { unitId: at.id('unit') } },
  }),
  'POST /api/v1/opinions/items/:itemId/co-units': async (at, fresh) => ({
    url: `${all}/items/${await fresh.item(at, 'handling')}/co-units`,
    body: { version: 1, unitId: await fresh.unit(at) },
  }),
  'POST /api/v1/opinions/items/:itemId/confirm': move('confirm', 'done_claimed', {}),
  'POST /api/v1/opinions/items/:itemId/doubt': move('doubt', 'done_claimed', { reason: '没有办好' }),
  'POST /api/v1/opinions/items/:itemId/tell': move('tell', 'deputy_confirmed', { words: '办好了', how: 'phone' }),
  'POST /api/v1/opinions/items/:itemId/close': move('close', 'withdrawn', {}),
  'POST /api/v1/opinions/items/:itemId/reopen': move('reopen', 'closed', { reason: '又来了' }),
  'POST /api/v1/opinions/items/:itemId/withdraw': move('withdraw', 'new', { reason: '不用了' }),
  'POST /api/v1/opinions/items/:itemId/urge': move('urge', 'handling', { words: '请抓紧' }),
  'POST /api/v1/opinions/items/:itemId/supervise': move('supervise', 'handling', { words: '限期办理' }),
  'POST /api/v1/opinions/items/:itemId/grade': move('grade', 'handling', { grade: 'B' }),
  'POST /api/v1/opinions/items/:itemId/note': move('note', 'handling', { words: '已电话联系' }),
  'POST /api/v1/opinions/items/:itemId/confidential': move('confidential', 'handling', {
    ...{ confidential: true, reason: '涉及他人' },
  }),
  'POST /api/v1/opinions/items/:itemId/rating': move('rating', 'resident_notified', {
    ...{ handling: 'satisfied', result: 'basically' },
  }),
  'POST /api/v1/opinions/parts/:partId/sign': part('sign', 'assigned'),
  'POST /api/v1/opinions/parts/:partId/return': part('return', 'signed', () => ({ reason: '不属我单位' })),
  'POST /api/v1/opinions/parts/:partId/decide-return': part('decide-return', 'return_asked', () => ({
    ...{ grant: false, reason: '属于你们' },
  })),
  'POST /api/v1/opinions/parts/:partId/pause': part('pause', 'signed', () => ({ question: '请问在哪里？' })),
  'POST /api/v1/opinions/parts/:partId/resume': part('resume', 'waiting'),
  'POST /api/v1/opinions/parts/:partId/extension': part('extension', 'signed', () => ({
    ...{ id: newId(), reason: '等材料' },
  })),
  'POST /api/v1/opinions/parts/:partId/reply': part('reply', 'signed', () => ({
    ...{ id: newId(), class: 'solved', words: '已办好' },
  })),
  'POST /api/v1/opinions/parts/:partId/send-back': part('send-back', 'replied', () => ({ reason: '请写清楚' })),
  'POST /api/v1/opinions/parts/:partId/release': part('release', 'replied'),
  'POST /api/v1/opinions/parts/:partId/take-away': part('take-away', 'assigned', () => ({ reason: '不再需要' })),
  'POST /api/v1/opinions/extensions/:extensionId/decide': async (at, fresh) => ({
    url: `${all}/extensions/${await fresh.extension(at)}/decide`,
    body: { version: 1, grant: true },
  }),
  'POST /api/v1/opinions/promises/:promiseId/settle': async (at, fresh) => ({
    url: `${all}/promises/${await fresh.promise(at)}/settle`,
    body: { version: 1, as: 'kept', words: '现场看过' },
  }),
}
