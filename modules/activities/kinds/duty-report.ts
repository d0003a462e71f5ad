import { declareKind } from './declaration.ts'

/** Deputies report to the voters of their constituency; each reporting deputy counts once. */
export const dutyReport = declareKind({
  code: 'duty_report',
  name: { zh: '代表述职', en: 'Report to voters' },
  organiser: 'street',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [
    { key: 'constituency', label: { zh: '选区', en: 'Constituency' }, type: 'text', required: false, max: 80 },
    {
      key: 'voters',
      label: { zh: '到会选民', en: 'Voters present' },
      type: 'number',
      required: false,
      max: 5000,
      unit: { zh: '人', en: 'people' },
    },
    {
      key: 'form',
      label: { zh: '述职方式', en: 'Form' },
      type: 'choice',
      required: true,
      choices: [
        { code: 'oral', label: { zh: '口头', en: 'Oral' } },
        { code: 'written', label: { zh: '书面', en: 'Written' } },
      ],
    },
  ],
  counts: { sessions: true, attendances: true },
  record: { units: 'one', roles: ['reporter'] },
  selfReport: false,
})
