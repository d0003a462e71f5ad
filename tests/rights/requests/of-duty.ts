import { newId } from '../../../platform/ids/new-id.ts'
import { YESTERDAY } from '../places.ts'
import type { Maker } from './request.ts'

const duty = '/api/v1/duty'
const ofPerson =
  (end: string): Maker =>
  (at) => ({ url: `${duty}/people/${at.id('deputy')}/${end}` })

/** A deed on a record made for it. */
const deed =
  (end: string, state: string, body: object): Maker =>
  async (at, fresh) => ({ url: `${duty}/records/${await fresh.record(at, state)}/${end}`, body })

const onObjection =
  (end: string, body: object): Maker =>
  async (at, fresh) => ({ url: `${duty}/objections/${await fresh.objection(at)}/${end}`, body })

const batchOf =
  (state: string): Maker =>
  async (at, fresh) => ({
    url: `${duty}/reviews`,
    body: { verdict: 'pass', records: [{ recordId: await fresh.record(at, state), version: 1 }] },
  })

export const requestsOfDuty: Readonly<Record<string, Maker>> = {
  'POST /api/v1/duty/records': (at) => ({
    url: `${duty}/records`,
    body: {
      ...{ id: newId(), personId: at.id('deputy'), kind: 'other_work', doneOn: YESTERDAY, units: 1 },
      title: '走访选民',
    },
  }),
  'POST /api/v1/duty/records/:recordId/resubmit': deed('resubmit', 'returned', {
    ...{ version: 1, title: '再报', words: null, units: 1 },
  }),
  'POST /api/v1/duty/records/:recordId/withdraw': deed('withdraw', 'submitted', { version: 1 }),
  'GET /api/v1/duty/review-queue': () => ({ url: `${duty}/review-queue?limit=100` }),
  'GET /api/v1/duty/review-queue (for the street)': (at) => ({
    url: `${duty}/review-queue?stage=street&streetId=${at.streetId}`,
  }),
  'GET /api/v1/duty/review-queue (for the district)': (at) => ({
    url: `${duty}/review-queue?stage=district&streetId=${at.streetId}`,
  }),
  'GET /api/v1/duty/review-queue.xlsx': () => ({ url: `${duty}/review-queue.xlsx` }),
  'GET /api/v1/duty/review-queue.xlsx (for the street)': (at) => ({
    url: `${duty}/review-queue.xlsx?stage=street&streetId=${at.streetId}`,
  }),
  'GET /api/v1/duty/review-queue.xlsx (for the district)': (at) => ({
    url: `${duty}/review-queue.xlsx?stage=district&streetId=${at.streetId}`,
  }),
  'GET /api/v1/duty/people/:personId/records': ofPerson('records'),
  'GET /api/v1/duty/people/:personId/records (paged)': ofPerson('records?limit=1'),
  'GET /api/v1/duty/records/:recordId': (at) => ({ url: `${duty}/records/${at.id('confirmed')}` }),
  'GET /api/v1/duty/records/:recordId (returned)': (at) => ({ url: `${duty}/records/${at.id('returned')}` }),
  'GET /api/v1/duty/activities/:activityId/records': (at) => ({
    url: `${duty}/activities/${at.id('closed')}/records`,
  }),
  'GET /api/v1/duty/people/:personId/file': ofPerson('file'),
  'GET /api/v1/duty/people/:personId/file.xlsx': ofPerson('file.xlsx?year=2026'),
  'GET /api/v1/duty/people/:personId/file.docx': ofPerson('file.docx?year=2026'),
  'GET /api/v1/duty/people/:personId/days/:day': ofPerson(`days/${YESTERDAY}`),
  'POST /api/v1/duty/objections': async (at, fresh) => ({
    url: `${duty}/objections`,
    body: { id: newId(), recordId: await fresh.record(at, 'confirmed'), words: '当天在场' },
  }),
  'POST /api/v1/duty/objections (missing record)': async (at, fresh) => ({
    url: `${duty}/objections`,
    body: {
      ...{ id: newId(), activityId: await fresh.activity(at, 'closed'), personId: at.id('deputy') },
      words: '当天在场',
    },
  }),
  'POST /api/v1/duty/objections/:objectionId/verify': onObjection('verify', { version: 1 }),
  'POST /api/v1/duty/objections/:objectionId/withdraw': onObjection('withdraw', { version: 1 }),
  'POST /api/v1/duty/objections/:objectionId/decide': onObjection('decide', {
    ...{ version: 1, decision: 'keep', reason: '签到表上没有' },
  }),
  'GET /api/v1/duty/objections': () => ({ url: `${duty}/objections` }),
  'GET /api/v1/duty/objections (of one person)': (at) => ({ url: `${duty}/objections?personId=${at.id('deputy')}` }),
  'POST /api/v1/duty/records/:recordId/review': deed('review', 'submitted', { version: 1, verdict: 'pass' }),
  'POST /api/v1/duty/records/:recordId/review (by the district)': deed('review', 'street_reviewed', {
    ...{ version: 1, verdict: 'return', reason: '请补充' },
  }),
  // An old version and a state past review must not tell more than the right itself.
  'POST /api/v1/duty/records/:recordId/review (old version)': deed('review', 'submitted', {
    version: 7,
    verdict: 'pass',
  }),
  'POST /api/v1/duty/records/:recordId/review (decided)': deed('review', 'confirmed', { version: 1, verdict: 'pass' }),
  'POST /api/v1/duty/reviews': batchOf('submitted'),
  'POST /api/v1/duty/records/:recordId/strike': deed('strike', 'confirmed', { version: 1, reason: '抽查不实' }),
}
