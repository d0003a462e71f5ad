import { declareKind } from './declaration.ts'

/** A formal suggestion; registered as a fact of duty until suggestions have a home of their own. */
export const suggestion = declareKind({
  code: 'suggestion',
  name: { zh: '代表建议', en: 'Formal suggestion' },
  organiser: 'district',
  plannable: false,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [{ key: 'number', label: { zh: '建议编号', en: 'Number' }, type: 'text', required: false, max: 40 }],
  counts: { sessions: false, attendances: false },
  record: { units: 'one', roles: ['author', 'co_author'] },
  selfReport: true,
})
