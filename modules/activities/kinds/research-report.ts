import { declareKind } from './declaration.ts'

/** A finished report, entered with those who wrote it; counted in pieces, not in half days. */
export const researchReport = declareKind({
  code: 'research_report',
  name: { zh: '调研报告', en: 'Research report' },
  organiser: 'either',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [
    {
      key: 'arising_from',
      label: { zh: '来源调研', en: 'Study it arose from' },
      type: 'text',
      required: false,
      max: 120,
    },
    { key: 'length', label: { zh: '字数', en: 'Length in characters' }, type: 'number', required: false, max: 200000 },
  ],
  counts: { sessions: true, attendances: false },
  record: { units: 'one', roles: ['author', 'co_author'] },
  selfReport: true,
})
