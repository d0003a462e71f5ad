import { declareKind } from './declaration.ts'

/** Residents, deputies and the community settle a matter around a table; what was agreed is kept. */
export const deliberation = declareKind({
  code: 'deliberation',
  name: { zh: '板凳议事会', en: 'Bench forum' },
  organiser: 'street',
  plannable: true,
  themed: false,
  place: 'community',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: true,
  fields: [
    { key: 'topic', label: { zh: '议题', en: 'Matter' }, type: 'text', required: true, max: 120 },
    {
      key: 'agreement',
      label: { zh: '议定事项', en: 'What was agreed' },
      type: 'long_text',
      required: false,
      max: 1000,
    },
    {
      key: 'residents',
      label: { zh: '参加居民', en: 'Residents taking part' },
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
