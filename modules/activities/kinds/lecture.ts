import { declareKind } from './declaration.ts'

/** A deputy lectures before deputies or residents; the speaker is kept apart from the audience. */
export const lecture = declareKind({
  code: 'lecture',
  name: { zh: '代表讲坛', en: 'Lecture by deputies' },
  organiser: 'street',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [
    { key: 'topic', label: { zh: '讲题', en: 'Subject' }, type: 'text', required: true, max: 120 },
    {
      key: 'audience',
      label: { zh: '听众', en: 'Audience' },
      type: 'number',
      required: false,
      max: 5000,
      unit: { zh: '人', en: 'people' },
    },
  ],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant', 'speaker'] },
  selfReport: false,
})
