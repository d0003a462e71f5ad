import { declareKind } from './declaration.ts'

/** Duty that fits nowhere else; work that no figure expresses is recorded too. */
export const otherWork = declareKind({
  code: 'other_work',
  name: { zh: '其他履职', en: 'Other work' },
  organiser: 'either',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [
    { key: 'what', label: { zh: '履职内容', en: 'What was done' }, type: 'long_text', required: false, max: 1000 },
  ],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: true,
})
