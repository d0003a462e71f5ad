import { declareKind } from './declaration.ts'

/** An activity within a month set aside for duty; the month itself is only its theme. */
export const dutyMonth = declareKind({
  code: 'duty_month',
  name: { zh: '集中履职月活动', en: 'Duty-month activity' },
  organiser: 'either',
  plannable: true,
  themed: true,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: true,
  fields: [],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
