import { declareKind } from './declaration.ts'

/** Training for deputies: who came is entered by the organiser, never measured by a timer. */
export const training = declareKind({
  code: 'training',
  name: { zh: '学习培训', en: 'Training' },
  organiser: 'either',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [
    {
      key: 'training',
      label: { zh: '培训类别', en: 'Type of training' },
      type: 'choice',
      required: true,
      choices: [
        { code: 'initial', label: { zh: '初任培训', en: 'Initial' } },
        { code: 'duty', label: { zh: '履职培训', en: 'On duty' } },
        { code: 'topical', label: { zh: '专题培训', en: 'Topical' } },
      ],
    },
  ],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: true,
})
