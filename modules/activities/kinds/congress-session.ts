import { declareKind } from './declaration.ts'

/** The yearly session itself, counted in half days; leave is asked of the presidium. */
export const congressSession = declareKind({
  code: 'congress_session',
  name: { zh: '人民代表大会会议', en: 'Congress session' },
  organiser: 'district',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [{ key: 'session', label: { zh: '届次', en: 'Session' }, type: 'text', required: true, max: 80 }],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
