import { declareKind } from './declaration.ts'

/** An item a deputy submits through the platform; registered as a fact of duty, never planned. */
export const opinionItem = declareKind({
  code: 'opinion_item',
  name: { zh: '民情民意', en: 'Opinion item' },
  organiser: 'street',
  plannable: false,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [],
  counts: { sessions: false, attendances: false },
  record: { units: 'one', roles: ['author'] },
  selfReport: true,
})
