import { declareKind } from './declaration.ts'

/** The standing committee looks at how one law is carried out. */
export const enforcementCheck = declareKind({
  code: 'enforcement_check',
  name: { zh: '执法检查', en: 'Law enforcement check' },
  organiser: 'district',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [{ key: 'law', label: { zh: '检查的法律法规', en: 'Law checked' }, type: 'text', required: true, max: 120 }],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
