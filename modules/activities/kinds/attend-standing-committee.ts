import { declareKind } from './declaration.ts'

/** Deputies who are not members sit in on a meeting of the standing committee. */
export const attendStandingCommittee = declareKind({
  code: 'attend_standing_committee',
  name: { zh: '列席常委会会议', en: 'Attending the standing committee' },
  organiser: 'district',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [{ key: 'meeting', label: { zh: '会议届次', en: 'Meeting' }, type: 'text', required: false, max: 80 }],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
