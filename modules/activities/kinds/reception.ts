import { declareKind } from './declaration.ts'

/** Deputies receive residents at a home, station or point, on its own days. */
export const reception = declareKind({
  code: 'reception',
  name: { zh: '进站接待', en: 'Reception at a station' },
  organiser: 'street',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: true,
  fields: [
    {
      key: 'station',
      label: { zh: '代表之家（站、点）', en: 'Home, station or point' },
      type: 'text',
      required: true,
      max: 80,
    },
    {
      key: 'residents',
      label: { zh: '接待群众', en: 'Residents received' },
      type: 'number',
      required: false,
      max: 500,
      unit: { zh: '人', en: 'people' },
    },
  ],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: true,
})
