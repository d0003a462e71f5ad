import { declareKind } from './declaration.ts'

/** Deputies put questions to an organ on one subject; the organ answers on the spot. */
export const inquiry = declareKind({
  code: 'inquiry',
  name: { zh: '专题询问', en: 'Topical inquiry' },
  organiser: 'district',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [
    { key: 'topic', label: { zh: '询问议题', en: 'Subject of the inquiry' }, type: 'text', required: true, max: 120 },
    { key: 'answering', label: { zh: '应询单位', en: 'Organ answering' }, type: 'text', required: false, max: 120 },
  ],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
