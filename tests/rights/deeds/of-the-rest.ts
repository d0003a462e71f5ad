import { newId } from '../../../platform/ids/new-id.ts'
import { at, TODAY } from '../places.ts'
import { ownCan, post, type Thing, type Verdicts } from './thing.ts'

export const person: Thing = {
  states: ['a deputy', 'with another office'],
  make: async (fresh, aim, state) => (state === 'a deputy' ? (await fresh.person(aim)).personId : fresh.officer(aim)),
  read: (id) => `/api/v1/people/${id}`,
  can: ownCan,
  deeds: { issueCard: (id) => ({ method: 'POST', url: `/api/v1/people/${id}/card` }) },
}

const batchOf = (id: string) => `/api/v1/imports/${id}`

export const batch: Thing = {
  states: ['previewed', 'imported', 'undone'],
  make: (fresh, aim, state) => fresh.batch(aim, state),
  read: batchOf,
  can: ownCan,
  deeds: {
    import: (id) => post(`${batchOf(id)}/import`, { version: 1 }),
    undo: (id) => post(`${batchOf(id)}/undo`, { version: 1 }),
  },
}

const bulletinOf = (id: string) => `/api/v1/bulletins/${id}`
const step =
  (end: string, body: object = {}) =>
  (id: string) =>
    post(`${bulletinOf(id)}/${end}`, { version: 1, ...body })

export const bulletin: Thing = {
  states: ['calculated', 'drafted', 'checked', 'signed', 'issued'],
  make: (fresh, aim, state) => fresh.bulletin(aim, state),
  read: bulletinOf,
  can: ownCan,
  deeds: {
    recalculate: step('recalculate'),
    draft: step('draft', { recipient: '各街道' }),
    check: step('check'),
    sendBack: step('send-back', { reason: '请核对' }),
    sign: step('sign'),
    issue: step('issue'),
    discard: step('discard', { reason: '季度有误' }),
    seeRows: (id) => ({ method: 'GET', url: `${bulletinOf(id)}/rows?figure=top` }),
    exportPaper: (id) => ({ method: 'GET', url: `${bulletinOf(id)}/paper.docx` }),
  },
}

const own = at('own')

export const committees: Thing = {
  states: ['as they are'],
  make: async (fresh, aim) => (await fresh.person(aim)).personId,
  read: () => '/api/v1/committees',
  can: (answer) => {
    const said = answer as { can: Verdicts; committees: { streetId: number; can: Verdicts }[] }
    return { ...said.can, ...said.committees.find(({ streetId }) => streetId === own.streetId)?.can }
  },
  deeds: {
    keepSeats: (personId) =>
      post(`/api/v1/committees/${own.streetId}/tenures`, {
        ...{ id: newId(), seat: 'member', seatNo: 6, personId, startsOn: TODAY },
      }),
    seeHistory: () => ({ method: 'GET', url: `/api/v1/committees/${own.streetId}/tenures` }),
  },
}

export const ruleSets: Thing = {
  states: ['in force'],
  make: () => 'all',
  read: () => '/api/v1/points/rule-sets',
  can: (answer) => ({ adopt: (answer as { canAdopt: { can: boolean; why?: string } }).canAdopt }),
  deeds: { adopt: () => post('/api/v1/points/rule-sets/from-template', {}) },
}

const send = (what: string) => () => ({
  ...{ method: 'POST', url: '/api/v1/imports' },
  upload: { fields: { id: newId(), what }, fileName: '名册.xlsx' },
})

export const imports: Thing = {
  states: ['as they are'],
  make: () => 'all',
  read: () => '/api/v1/imports',
  can: ownCan,
  deeds: { roster: send('roster'), history: send('history'), items: send('items') },
}
