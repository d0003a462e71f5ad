import { declareKind } from './declaration.ts'

/** Deputies sit in on a meeting of a special or working committee. */
export const attendCommittee = declareKind({
  code: 'attend_committee',
  name: { zh: '列席专（工）委会议', en: 'Attending a committee' },
  organiser: 'district',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [{ key: 'committee', label: { zh: '委员会名称', en: 'Committee' }, type: 'text', required: true, max: 80 }],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
