import { newId } from '../../../platform/ids/new-id.ts'
import { tokenOf } from '../ground/opinions.ts'
import { at } from '../places.ts'
import { ownCan, post, rowCan, type Thing, type Verdicts } from './thing.ts'

const all = '/api/v1/opinions'
const own = at('own')
const matter = () => ({ id: newId(), theme: 'parking', words: '停车难' })
const here = { streetId: own.streetId, communityId: own.communityId }

export const intake: Thing = {
  states: ['as they are'],
  make: () => 'all',
  read: () => `${all}/intake`,
  can: ownCan,
  deeds: {
    deputy: () => post(`${all}/items`, { ...matter(), ...here, channel: 'deputy' }),
    recorder: () => post(`${all}/items`, { ...matter(), ...here, channel: 'recorder' }),
    counter: () => post(`${all}/items`, { ...matter(), ...here, channel: 'counter' }),
    paper: () => post(`${all}/items`, { ...matter(), ...here, channel: 'paper', codeToken: tokenOf('own') }),
  },
}

export const heardLine: Thing = {
  states: ['closed'],
  make: (fresh, aim) => fresh.heard(aim),
  read: () => `${all}/heard?limit=100`,
  can: rowCan('opinionId'),
  deeds: {
    raise: (opinionId) => post(`${all}/items/from-heard`, { lines: [{ id: newId(), opinionId, theme: 'other' }] }),
  },
}

export const code: Thing = {
  states: ['in use'],
  make: (fresh, aim) => fresh.code(aim),
  read: () => `${all}/codes?limit=100`,
  can: rowCan('codeId'),
  deeds: {
    revoke: (id) => post(`${all}/codes/${id}/revoke`, {}),
    print: (id) => ({ method: 'GET', url: `${all}/codes/${id}/sheet` }),
  },
}

export const heldItem: Thing = {
  states: ['held'],
  make: (fresh, aim) => fresh.item(aim, 'new', { held: true }),
  read: () => `${all}/held?limit=100`,
  can: rowCan('itemId'),
  deeds: {
    letIn: (id) => post(`${all}/items/${id}/let-in`, { version: 1 }),
    askHiding: (id) => post(`${all}/items/${id}/hiding`, { id: newId(), reason: '辱骂他人' }),
  },
}

const decide = (decision: string) => (id: string) => post(`${all}/hidings/${id}/decide`, { decision })

export const hiding: Thing = {
  states: ['asked'],
  make: (fresh, aim) => fresh.hiding(aim),
  read: () => `${all}/held?show=asked&limit=100`,
  can: (answer, id) => {
    const { items } = answer as { items: { hiding: { hidingId: string } | null; can: Verdicts }[] }
    return items.find((line) => line.hiding?.hidingId === id)?.can ?? {}
  },
  deeds: { hide: decide('hide'), refuse: decide('refuse'), lift: decide('lift') },
}
