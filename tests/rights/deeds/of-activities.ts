import { newId } from '../../../platform/ids/new-id.ts'
import { at } from '../places.ts'
import { ownCan, post, type Thing } from './thing.ts'

const version = { version: 1 }
const opinion = () => ({ id: newId(), words: '楼道灯不亮', reach: 'community' })
const deputy = at('own').id('deputy')
const one = (id: string) => `/api/v1/activities/${id}`

export const activity: Thing = {
  states: ['planned', 'published', 'closed', 'cancelled'],
  make: (fresh, aim, state) => fresh.activity(aim, state),
  read: one,
  can: ownCan,
  deeds: {
    change: (id) => ({ method: 'PATCH', url: one(id), body: { ...version, place: '居委会' } }),
    publish: (id) => post(`${one(id)}/publish`, version),
    cancel: (id) => post(`${one(id)}/cancel`, { ...version, reason: '台风' }),
    name: (id) => post(`${one(id)}/due`, { add: [{ personId: at('own').id('municipal') }] }),
    mark: (id) => post(`${one(id)}/marks`, { marks: [{ personId: deputy, mark: 'absent' }] }),
    hear: (id) => ({ method: 'PUT', url: `${one(id)}/opinions`, body: { ...version, opinions: [opinion()] } }),
    report: (id) => post(`${one(id)}/report`, { id: newId(), present: [{ personId: deputy }], opinions: [opinion()] }),
    close: (id) => post(`${one(id)}/close`, version),
    summarise: (id) => post(`${one(id)}/summary`, { ...version, summary: '小结' }),
    answer: (id) => post(`${one(id)}/answer`, { answer: 'coming' }),
    export: (id) => ({ method: 'GET', url: `${one(id)}/papers/sign-in` }),
  },
}

const day = (id: string) => `/api/v1/contact-days/${id}`

export const contactDay: Thing = {
  states: ['planned', 'published', 'closed'],
  make: (fresh, aim, state) => fresh.contactDay(aim, state),
  read: day,
  can: ownCan,
  deeds: {
    publish: (id) => post(`${day(id)}/publish`, version),
    cancel: (id) => post(`${day(id)}/cancel`, { ...version, reason: '台风' }),
    close: (id) => post(`${day(id)}/close`, version),
  },
}
