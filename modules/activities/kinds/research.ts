import { declareKind } from './declaration.ts'

/** A study of one subject on the spot; a report may arise from it. */
export const research = declareKind({
  code: 'research',
  name: { zh: '专题调研', en: 'Thematic study' },
  organiser: 'either',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [
    { key: 'topic', label: { zh: '调研主题', en: 'Subject of the study' }, type: 'text', required: true, max: 120 },
  ],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
