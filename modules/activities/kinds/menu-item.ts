import { declareKind } from './declaration.ts'

/** An offer of the street from which deputies pick. */
export const menuItem = declareKind({
  code: 'menu_item',
  name: { zh: '菜单式履职', en: 'Duty from the menu' },
  organiser: 'street',
  plannable: true,
  themed: true,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: true,
  fields: [{ key: 'offer', label: { zh: '菜单项目', en: 'Offer' }, type: 'text', required: true, max: 120 }],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
