import { declareKind } from './declaration.ts'

/** One morning a month every community receives residents; planned and closed as one sheet per street. */
export const contactDay = declareKind({
  code: 'contact_day',
  name: { zh: '社情民意联系日', en: 'Monthly contact day' },
  organiser: 'street',
  plannable: true,
  themed: false,
  place: 'community',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: true,
  fields: [
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
  selfReport: false,
})
