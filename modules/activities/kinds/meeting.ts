import { declareKind } from './declaration.ts'

/** A meeting of the street committee, a delegation or an assembly. */
export const meeting = declareKind({
  code: 'meeting',
  name: { zh: '会议', en: 'Meeting' },
  organiser: 'either',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '14:00', ends: '16:30' },
  opinions: false,
  fields: [
    {
      key: 'meeting',
      label: { zh: '会议类别', en: 'Type of meeting' },
      type: 'choice',
      required: true,
      choices: [
        { code: 'street_committee', label: { zh: '街道工委会议', en: 'Street committee' } },
        { code: 'delegation', label: { zh: '代表团会议', en: 'Delegation' } },
        { code: 'consultative', label: { zh: '议政代表会', en: 'Consultative assembly' } },
        { code: 'other', label: { zh: '其他', en: 'Other' } },
      ],
    },
  ],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
