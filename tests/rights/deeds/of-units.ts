import { newId } from '../../../platform/ids/new-id.ts'
import { ownCan, post, rowCan, type Thing } from './thing.ts'

const units = '/api/v1/units'
const rename = (id: string) => post(`${units}/${id}/rename`, { version: 1, name: `执法队${newId().slice(-8)}` })
const keepTemplates = (id: string) =>
  post(`${units}/${id}/templates`, { id: newId(), title: '已安排', words: '已安排人员处理。' })

/** A unit of the street nobody works in yet, and the one the handler works in. */
export const unit: Thing = {
  states: ['new', 'with its handler'],
  make: (fresh, aim, state) => (state === 'new' ? fresh.unit(aim) : aim.id('unit')),
  read: (id) => `${units}/${id}`,
  can: ownCan,
  deeds: { keep: rename, keepTemplates },
}

export const unitRow: Thing = {
  states: ['new', 'with its handler'],
  make: (fresh, aim, state) => (state === 'new' ? fresh.unit(aim) : aim.id('unit')),
  read: () => `${units}?limit=100&closed=true`,
  can: rowCan('unitId'),
  deeds: { keep: rename, open: (id) => ({ method: 'GET', url: `${units}/${id}` }) },
}

export const limits: Thing = {
  states: ['as they are'],
  make: () => 'all',
  read: () => '/api/v1/opinions/clocks',
  can: ownCan,
  deeds: {
    change: () =>
      post('/api/v1/opinions/clocks', {
        ...{ id: newId(), step: 'tell', amount: 1, unit: 'working_days', mostExtensions: 0 },
        ...{ inForceFrom: '2027-03-01', source: '区办理办法' },
      }),
  },
}

export const clockSets: Thing = {
  states: ['as they are'],
  make: () => 'all',
  read: () => '/api/v1/opinions/clock-sets',
  can: ownCan,
  deeds: { adopt: () => post('/api/v1/opinions/clock-sets/gusu-contact-day/adopt', { inForceFrom: '2027-04-01' }) },
}

export const opinionSettings: Thing = {
  states: ['as they are'],
  make: () => 'all',
  read: () => '/api/v1/opinions/settings',
  can: ownCan,
  deeds: {
    change: () => ({
      ...{ method: 'PUT', url: '/api/v1/opinions/settings' },
      body: {
        version: 1,
        settings: {
          ...{ replyApproval: 'street', askRatingAfterDays: 3, reopenDays: 90 },
          ...{ retentionMonths: 12, tooFew: 5, mostPhotos: 3, askContact: true },
        },
      },
    }),
  },
}
