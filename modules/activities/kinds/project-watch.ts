import { declareKind } from './declaration.ts'

/** Deputies watch a livelihood project in one of its phases; every phase has its own entry. */
export const projectWatch = declareKind({
  code: 'project_watch',
  name: { zh: '民生实事项目监督', en: 'Livelihood project watch' },
  organiser: 'either',
  plannable: true,
  themed: false,
  place: 'free',
  hours: { starts: '09:00', ends: '11:00' },
  opinions: false,
  fields: [
    { key: 'project', label: { zh: '项目名称', en: 'Project' }, type: 'text', required: true, max: 120 },
    {
      key: 'phase',
      label: { zh: '项目阶段', en: 'Phase' },
      type: 'choice',
      required: true,
      choices: [
        { code: 'before_start', label: { zh: '开工前', en: 'Before the start' } },
        { code: 'under_way', label: { zh: '实施中', en: 'Under way' } },
        { code: 'completion', label: { zh: '竣工验收', en: 'Completion' } },
        { code: 'assessment', label: { zh: '测评', en: 'Assessment' } },
      ],
    },
  ],
  counts: { sessions: true, attendances: true },
  record: { units: 'half_days', roles: ['participant'] },
  selfReport: false,
})
