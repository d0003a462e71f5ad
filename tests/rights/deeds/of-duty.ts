import { newId } from '../../../platform/ids/new-id.ts'
import { ownCan, post, rowCan, type Thing } from './thing.ts'

const duty = '/api/v1/duty'
const version = { version: 1 }
const record = (id: string) => `${duty}/records/${id}`
const review = (verdict: string) => (id: string) =>
  post(`${record(id)}/review`, { ...version, verdict, ...(verdict === 'pass' ? {} : { reason: '请补充' }) })

export const dutyRecord: Thing = {
  states: ['submitted', 'street_reviewed', 'returned', 'confirmed', 'rejected', 'withdrawn'],
  make: (fresh, aim, state) => fresh.record(aim, state),
  read: record,
  can: ownCan,
  deeds: {
    pass: review('pass'),
    return: review('return'),
    reject: review('reject'),
    withdraw: (id) => post(`${record(id)}/withdraw`, version),
    resubmit: (id) => post(`${record(id)}/resubmit`, { ...version, title: '再报', words: null, units: 1 }),
    object: (id) => post(`${duty}/objections`, { id: newId(), recordId: id, words: '当天在场' }),
    strike: (id) => post(`${record(id)}/strike`, { ...version, reason: '抽查不实' }),
  },
}

const objectionOf = (id: string) => `${duty}/objections/${id}`

export const objection: Thing = {
  states: ['open'],
  make: (fresh, aim) => fresh.objection(aim),
  read: () => `${duty}/objections?limit=100`,
  can: rowCan('objectionId'),
  deeds: {
    verify: (id) => post(`${objectionOf(id)}/verify`, version),
    decide: (id) => post(`${objectionOf(id)}/decide`, { ...version, decision: 'keep', reason: '签到表上没有' }),
    withdraw: (id) => post(`${objectionOf(id)}/withdraw`, version),
  },
}
