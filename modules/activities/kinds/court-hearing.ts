import { declareKind } from './declaration.ts'

/** Deputies attend a public hearing; the case itself is not recorded. */
export const courtHearing = declareKind({
  code: 'court_hearing',
  name: { zh: '旁听庭审', en: 'Attending a court hearing' },
  organiser: 'either',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [{ key: 'court', label: { zh: '法院', en: 'Court' }, type: 'text', required: true, max: 80 }],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
