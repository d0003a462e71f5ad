import { declareKind } from './declaration.ts'

/** A deputies’ group meets or visits; local rules ask for a number of these a year. */
export const groupActivity = declareKind({
  code: 'group_activity',
  name: { zh: '代表小组活动', en: 'Group activity' },
  organiser: 'either',
  plannable: true,
  themed: true,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: true,
  fields: [{ key: 'group', label: { zh: '代表小组', en: 'Group' }, type: 'text', required: false, max: 80 }],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
