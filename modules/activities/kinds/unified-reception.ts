import { declareKind } from './declaration.ts'

/** One day on which deputies of several levels receive residents together, set by the city or the district. */
export const unifiedReception = declareKind({
  code: 'unified_reception',
  name: { zh: '统一接待日', en: 'Unified reception day' },
  organiser: 'either',
  plannable: true,
  themed: true,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: true,
  fields: [
    {
      key: 'residents',
      label: { zh: '接待群众', en: 'Residents received' },
      type: 'number',
      required: false,
      max: 500,
      unit: { zh: '人', en: 'people' },
    },
  ],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
