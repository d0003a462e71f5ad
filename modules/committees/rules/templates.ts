import type { Compatibility, Composition, CompositionRule, IncompatibilityRule, RuledPost, Seat } from '../language.ts'

/**
 * Rules as data, to begin from. A template is nobody's decision: the first holds while a district has entered nothing, and says so
 * wherever it is shown. The text of the Jiangsu regulation of 2019 was not at hand and is not rendered here.
 */
const GUSU = {
  source: '姑苏区《决策参考》2024年第6期的介绍（模板，本区尚未登记规则）',
  sourceEn:
    'the description in Gusu’s periodical, No. 6 of 2024 (template; the district has entered no rule of its own)',
}
const CHONGQING = {
  source: '《重庆市区县（自治县）人大常委会街道工作委员会工作条例》（2016）（模板）',
  sourceEn: 'Chongqing’s regulation of 2016 on street committees (template)',
}

const composition = (
  said: { source: string; sourceEn: string },
  seat: Seat,
  values: Pick<CompositionRule, 'least' | 'most' | 'fullTime'> & { grounds?: CompositionRule['grounds'] },
): CompositionRule => ({ ruleId: null, startsOn: null, ...said, seat, grounds: [], ...values })

/** One full-time director, two part-time deputy directors (a department head and a deputy of the delegation), five to seven members, one secretary. */
export const GUSU_COMPOSITION: Composition = {
  director: composition(GUSU, 'director', { least: 1, most: 1, fullTime: true }),
  part_time_deputy_director: composition(GUSU, 'part_time_deputy_director', {
    ...{ least: 2, most: 2, fullTime: false },
    grounds: ['department_head', 'delegation_deputy'],
  }),
  member: composition(GUSU, 'member', { least: 5, most: 7, fullTime: false }),
  secretary: composition(GUSU, 'secretary', { least: 1, most: 1, fullTime: false }),
}

const incompatible = (
  said: { source: string; sourceEn: string },
  seat: Seat | null,
  verdict: Compatibility,
  kinds: readonly RuledPost[],
): IncompatibilityRule[] =>
  kinds.map((postKind) => ({ ruleId: null, startsOn: null, endsOn: null, ...said, seat, postKind, verdict }))

/** Courts, procuratorates and supervisory organs answer to the congress (Local Organisation Law): nobody sits on both sides. A department head is a deputy director here. */
export const GUSU_INCOMPATIBILITY: readonly IncompatibilityRule[] = [
  ...incompatible(GUSU, null, 'refused', ['judicial', 'procuratorial', 'supervisory']),
  ...incompatible(GUSU, null, 'warned', ['other_committee']),
  ...incompatible(GUSU, 'part_time_deputy_director', 'allowed', ['street_department_head']),
]

/** Chongqing lets no member of a street committee hold a post in an administrative, judicial or procuratorial organ. */
const CHONGQING_INCOMPATIBILITY: readonly IncompatibilityRule[] = incompatible(CHONGQING, null, 'refused', [
  'street_department_head',
  'street_office',
  'district_department',
  'judicial',
  'procuratorial',
])

/** One director, one deputy director, three to five members; Chongqing names no secretary and no part-time deputy directors. */
const CHONGQING_COMPOSITION: readonly CompositionRule[] = [
  composition(CHONGQING, 'director', { least: 1, most: 1, fullTime: true }),
  composition(CHONGQING, 'part_time_deputy_director', { least: 0, most: 1, fullTime: false }),
  composition(CHONGQING, 'member', { least: 3, most: 5, fullTime: false }),
  composition(CHONGQING, 'secretary', { least: 0, most: 1, fullTime: false }),
]

interface Template<Rule> {
  readonly key: string
  readonly name: string
  readonly nameEn: string
  readonly rules: readonly Rule[]
}

export const COMPOSITION_TEMPLATES: readonly Template<CompositionRule>[] = [
  { key: 'gusu', name: '姑苏式组成', nameEn: 'As in Gusu', rules: Object.values(GUSU_COMPOSITION) },
  { key: 'chongqing', name: '重庆式组成', nameEn: 'As in Chongqing', rules: CHONGQING_COMPOSITION },
]

export const INCOMPATIBILITY_TEMPLATES: readonly Template<IncompatibilityRule>[] = [
  { key: 'gusu', name: '姑苏式兼任规定', nameEn: 'As in Gusu', rules: GUSU_INCOMPATIBILITY },
  {
    key: 'chongqing',
    name: '重庆式兼任规定（不得在行政、审判、检察机关任职）',
    nameEn: 'As in Chongqing (no administrative, judicial or procuratorial posts)',
    rules: CHONGQING_INCOMPATIBILITY,
  },
]
