import { declareKind } from './declaration.ts'

/** Deputies go into a community every week, sometimes with a theme; what they hear is kept as lines. */
export const weeklyVisit = declareKind({
  code: 'weekly_visit',
  name: { zh: '社区周周行', en: 'Weekly community visit' },
  organiser: 'street',
  plannable: true,
  themed: true,
  place: 'community',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: true,
  fields: [],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
