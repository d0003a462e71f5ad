import { declareKind } from './declaration.ts'

/** A thematic inspection by deputies; its findings go into a report. */
export const inspection = declareKind({
  code: 'inspection',
  name: { zh: '视察', en: 'Inspection' },
  organiser: 'either',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [
    {
      key: 'topic',
      label: { zh: '视察主题', en: 'Subject of the inspection' },
      type: 'text',
      required: true,
      max: 120,
    },
    { key: 'unit', label: { zh: '受视察单位', en: 'Body inspected' }, type: 'text', required: false, max: 120 },
  ],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
