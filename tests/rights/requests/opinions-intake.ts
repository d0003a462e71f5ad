import { newId } from '../../../platform/ids/new-id.ts'
import { QUERY_CODE, receiptOfItem, tokenOf } from '../ground/opinions.ts'
import type { At } from '../places.ts'
import type { Made, Maker } from './request.ts'

const all = '/api/v1/opinions'
const headers = { 'x-query-code': QUERY_CODE }
const codeUrl = (at: At) => `/api/v1/open/codes/${at.districtId}-${tokenOf(at.name)}`
const itemUrl = (at: At, itemId: string) => `/api/v1/open/items/${at.districtId}-${receiptOfItem(itemId)}`

/** A resident's word about an item made for it. */
const told =
  (end: string, state: string, body: object): Maker =>
  async (at, fresh) => ({ url: `${itemUrl(at, await fresh.item(at, state))}/${end}`, headers, body })

const entered = (at: At, channel: string): Made => ({
  url: `${all}/items`,
  body: { id: newId(), channel, streetId: at.streetId, communityId: at.communityId, theme: 'parking', words: '停车难' },
})

export const requestsOfIntake: Readonly<Record<string, Maker>> = {
  'GET /api/v1/open/demo': () => ({ url: '/api/v1/open/demo' }),
  'GET /api/v1/open/codes/:token': (at) => ({ url: codeUrl(at) }),
  'POST /api/v1/open/codes/:token/items': (at) => ({
    url: `${codeUrl(at)}/items`,
    body: { id: newId(), device: `device-${newId()}`, words: '路灯不亮' },
  }),
  'GET /api/v1/open/items/:ref': (at) => ({ url: itemUrl(at, at.id('item')), headers }),
  'POST /api/v1/open/items/:ref/photos': async (at, fresh) => ({
    ...{ url: `${itemUrl(at, await fresh.item(at, 'new'))}/photos`, headers },
    upload: { fields: { id: newId() }, fileName: 'a.jpg' },
  }),
  'POST /api/v1/open/items/:ref/rating': told('rating', 'resident_notified', {
    ...{ handling: 'satisfied', result: 'satisfied' },
  }),
  'POST /api/v1/open/items/:ref/reopen': told('reopen', 'resident_notified', { words: '又来了' }),
  'POST /api/v1/open/items/:ref/withdraw': told('withdraw', 'new', {}),
  'POST /api/v1/open/items/:ref/answer': told('answer', 'handling', { words: '在三号楼' }),
  'GET /api/v1/opinions/intake': () => ({ url: `${all}/intake` }),
  'POST /api/v1/opinions/items': (at) => entered(at, 'counter'),
  'POST /api/v1/opinions/items (a deputy)': (at) => entered(at, 'deputy'),
  'GET /api/v1/opinions/deputies': (at) => ({ url: `${all}/deputies?streetId=${at.streetId}` }),
  'GET /api/v1/opinions/heard': (at) => ({ url: `${all}/heard?streetId=${at.streetId}` }),
  'POST /api/v1/opinions/items/from-heard': async (at, fresh) => ({
    url: `${all}/items/from-heard`,
    body: { lines: [{ id: newId(), opinionId: await fresh.heard(at), theme: 'other' }] },
  }),
  'GET /api/v1/opinions/items/:itemId/photos/:photoId': (at) => ({
    url: `${all}/items/${at.id('item')}/photos/${at.id('photo')}`,
  }),
  'GET /api/v1/opinions/codes': () => ({ url: `${all}/codes` }),
  'POST /api/v1/opinions/codes': (at) => ({
    url: `${all}/codes`,
    body: { codes: [{ id: newId(), kind: 'street', streetId: at.streetId }] },
  }),
  'POST /api/v1/opinions/codes/for-all': (at) => ({
    url: `${all}/codes/for-all`,
    body: { streetId: at.streetId, kind: 'community' },
  }),
  'POST /api/v1/opinions/codes/:codeId/revoke': async (at, fresh) => ({
    url: `${all}/codes/${await fresh.code(at)}/revoke`,
    body: {},
  }),
  'GET /api/v1/opinions/codes/:codeId/sheet': (at) => ({ url: `${all}/codes/${at.id('code')}/sheet` }),
  'GET /api/v1/opinions/code-sheets': (at) => ({ url: `${all}/code-sheets?streetId=${at.streetId}` }),
  'GET /api/v1/opinions/held': (at) => ({ url: `${all}/held?streetId=${at.streetId}` }),
  'GET /api/v1/opinions/held (asked)': (at) => ({ url: `${all}/held?streetId=${at.streetId}&show=asked` }),
  'GET /api/v1/opinions/held (hidden)': (at) => ({ url: `${all}/held?streetId=${at.streetId}&show=hidden` }),
  'POST /api/v1/opinions/items/:itemId/hiding': async (at, fresh) => ({
    url: `${all}/items/${await fresh.item(at, 'new')}/hiding`,
    body: { id: newId(), reason: '与事实不符' },
  }),
  'POST /api/v1/opinions/hidings/:hidingId/decide': async (at, fresh) => ({
    url: `${all}/hidings/${await fresh.hiding(at)}/decide`,
    body: { decision: 'hide' },
  }),
  'POST /api/v1/opinions/items/:itemId/let-in': async (at, fresh) => ({
    url: `${all}/items/${await fresh.item(at, 'new', { held: true })}/let-in`,
    body: { version: 1 },
  }),
}
