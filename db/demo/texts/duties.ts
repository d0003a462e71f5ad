/**
 * What deputies registered themselves in those years: kind, title and gloss, how often, how many pieces or half days. Opinion items are not among them: those earn
 * their record by themselves.
 */
export interface DutyText {
  readonly kind: string
  readonly title: string
  readonly titleEn: string
  readonly weight: number
  readonly units: readonly [from: number, to: number]
}

export const SELF_REGISTERED: readonly DutyText[] = [
  {
    kind: 'suggestion',
    title: '提出代表建议：古城业态提升',
    titleEn: 'Suggestion: better trades in the old town',
    weight: 3,
    units: [1, 1],
  },
  {
    kind: 'suggestion',
    title: '提出代表建议：15分钟便民生活圈',
    titleEn: 'Suggestion: everything within 15 minutes',
    weight: 2,
    units: [1, 1],
  },
  { kind: 'reception', title: '进站接待选民', titleEn: 'Received voters at the station', weight: 30, units: [1, 1] },
  {
    kind: 'certificate_inspection',
    title: '持证视察背街小巷整治',
    titleEn: 'Inspection with certificate: back lanes',
    weight: 5,
    units: [1, 1],
  },
  { kind: 'other_work', title: '走访联系群众', titleEn: 'Called on residents', weight: 24, units: [1, 1] },
  { kind: 'other_work', title: '调解邻里纠纷', titleEn: 'Mediated between neighbours', weight: 8, units: [1, 1] },
  { kind: 'other_work', title: '参与文明城市志愿服务', titleEn: 'Volunteer service', weight: 10, units: [1, 1] },
  {
    kind: 'other_work',
    title: '宣讲人民代表大会制度',
    titleEn: 'Talks on the people’s congress',
    weight: 6,
    units: [1, 1],
  },
]

export interface MeetingText {
  readonly kind: string
  readonly title: string
  readonly titleEn: string
  /** Times a year in each street. */
  readonly aYear: readonly [from: number, to: number]
  /** Share of the street's district deputies that comes. */
  readonly share: number
  readonly halfDays: number
}

/** What the streets organised beside visits and contact days. */
export const ORGANISED: readonly MeetingText[] = [
  {
    kind: 'group_activity',
    title: '代表小组季度活动',
    titleEn: 'Quarterly group activity',
    aYear: [4, 4],
    share: 0.42,
    halfDays: 1,
  },
  {
    kind: 'training',
    title: '代表履职能力培训',
    titleEn: 'Training for deputies',
    aYear: [2, 2],
    share: 0.5,
    halfDays: 2,
  },
  {
    kind: 'inspection',
    title: '视察民生实事项目进展',
    titleEn: 'Inspection of livelihood projects',
    aYear: [1, 2],
    share: 0.3,
    halfDays: 1,
  },
  {
    kind: 'research',
    title: '老旧小区更新专题调研',
    titleEn: 'Study on renewing old estates',
    aYear: [1, 2],
    share: 0.2,
    halfDays: 2,
  },
  { kind: 'lecture', title: '代表讲坛', titleEn: "Deputies' lecture", aYear: [3, 5], share: 0.3, halfDays: 1 },
  { kind: 'deliberation', title: '板凳议事会', titleEn: 'Bench forum', aYear: [3, 6], share: 0.12, halfDays: 1 },
]
