import { newId } from '../../../platform/ids/new-id.ts'
import { at } from '../places.ts'
import { ownCan, post, type Thing, type Verdicts } from './thing.ts'

const items = '/api/v1/opinions/items'
const parts = '/api/v1/opinions/parts'
const own = at('own')

const move =
  (verb: string, body: object = {}) =>
  (id: string) =>
    post(`${items}/${id}/${verb}`, { version: 1, ...body })
const part =
  (verb: string, body: () => object = () => ({})) =>
  (id: string) =>
    post(`${parts}/${id}/${verb}`, { version: 1, ...body() })

/** An item of 民情民意, with the moves of its own. What its lead's part leads to is done on the part. */
export const item: Thing = {
  states: [
    'new',
    'triaged',
    'handling',
    'done_claimed',
    'deputy_confirmed',
    'resident_notified',
    'withdrawn',
    'closed',
  ],
  make: (fresh, aim, state) => fresh.item(aim, state),
  read: (id) => `${items}/${id}`,
  can: ownCan,
  deeds: {
    screenOut: move('screen-out', { screening: 'petition' }),
    triage: move('triage', { route: 'street_department' }),
    answerOnSpot: move('answer', { class: 'solved', words: '已办好' }),
    refer: move('refer', { route: 'reference', words: '转有关部门' }),
    markDuplicate: move('duplicate', { of: own.id('item') }),
    assign: move('assign', { lead: { unitId: own.id('unit') } }),
    // Its unit has it in hand already, which is told to whoever may add one.
    addCo: move('co-units', { unitId: own.id('unit') }),
    confirm: move('confirm'),
    doubt: move('doubt', { reason: '没有办好' }),
    tell: move('tell', { words: '办好了', how: 'phone' }),
    rate: move('rating', { handling: 'satisfied', result: 'basically' }),
    close: move('close'),
    reopen: move('reopen', { reason: '又来了' }),
    withdraw: move('withdraw', { reason: '不用了' }),
    urge: move('urge', { words: '请抓紧' }),
    supervise: move('supervise', { words: '限期办理' }),
    grade: move('grade', { grade: 'B' }),
    note: move('note', { words: '已电话联系' }),
    confidential: move('confidential', { confidential: false, reason: '不涉密' }),
  },
}

/** A unit's part of an item. */
export const unitPart: Thing = {
  states: ['assigned', 'return_asked', 'signed', 'waiting', 'replied'],
  make: (fresh, aim, state) => fresh.part(aim, state),
  read: (id) => `${parts}/${id}`,
  can: (answer) => (answer as { part: { can: Verdicts } }).part.can,
  deeds: {
    signFor: part('sign'),
    askReturn: part('return', () => ({ reason: '不属我单位' })),
    grantReturn: part('decide-return', () => ({ grant: true, reason: '同意' })),
    refuseReturn: part('decide-return', () => ({ grant: false, reason: '属于你们' })),
    pause: part('pause', () => ({ question: '请问在哪里？' })),
    resume: part('resume'),
    askExtension: part('extension', () => ({ id: newId(), reason: '等材料' })),
    reply: part('reply', () => ({ id: newId(), class: 'solved', words: '已办好' })),
    sendBackReply: part('send-back', () => ({ reason: '请写清楚' })),
    releaseReply: part('release'),
    takeAway: part('take-away', () => ({ reason: '不再需要' })),
  },
}
