import type { CivilDate } from '../../../kernel/civil-date.ts'
import { CLOCK_STEPS } from '../language.ts'
import { CLOCK_ROUTES, type ClockRule } from './clock-language.ts'

/** A template was always there: any row of the district's own comes after it. */
const ALWAYS = '1900-01-01'

/**
 * The clocks a district starts with, nobody's official rule: each says where it comes from (domain 6.4). A row that has gone out is never changed, for clocks run
 * by it; another limit is a row of the district's own, from a later day. The ids are the same in every district.
 */
export const CLOCK_TEMPLATES: readonly ClockRule[] = (
  [
    {
      ruleId: '01990000-0000-7000-8000-000000000001',
      ...{ step: 'triage', route: null, amount: 2, unit: 'working_days', countsFrom: 'received' },
      ...{ extensionAmount: null, mostExtensions: 0, consent: null },
      source: '本平台默认：两个工作日内分类',
      sourceEn: 'Our default: sorted within two working days',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000002',
      ...{ step: 'sign_for', route: null, amount: 2, unit: 'working_days', countsFrom: 'assigned' },
      ...{ extensionAmount: null, mostExtensions: 0, consent: null },
      source: '本平台默认：两个工作日内签收',
      sourceEn: 'Our default: signed for within two working days',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000003',
      ...{ step: 'ask_return', route: null, amount: 3, unit: 'working_days', countsFrom: 'assigned' },
      ...{ extensionAmount: null, mostExtensions: 0, consent: null },
      source: '本平台默认：三个工作日内提出退办',
      sourceEn: 'Our default: a return is asked within three working days',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000004',
      ...{ step: 'decide_return', route: null, amount: 2, unit: 'working_days', countsFrom: 'asked' },
      ...{ extensionAmount: null, mostExtensions: 0, consent: null },
      source: '本平台默认：两个工作日内审核退办',
      sourceEn: 'Our default: a return is decided within two working days',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000005',
      ...{ step: 'reply', route: 'street_department', amount: 10, unit: 'working_days', countsFrom: 'assigned' },
      ...{ extensionAmount: 5, mostExtensions: 1, consent: 'street' },
      source: '参照湘潭12345代表专席：签收后5个工作日，复杂事项10个工作日；延期为本平台默认',
      sourceEn:
        'After the deputies’ desk of Xiangtan 12345: five working days, ten where complex; the extension is our default',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000006',
      ...{ step: 'reply', route: 'district_department', amount: 15, unit: 'working_days', countsFrom: 'assigned' },
      ...{ extensionAmount: 10, mostExtensions: 1, consent: 'district' },
      source: '本平台默认：较抚州12345代表专席（5至10个工作日）放宽，区级部门须会商',
      sourceEn:
        'Our default: longer than the deputies’ desk of Fuzhou 12345 (five to ten working days), since district departments confer',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000007',
      ...{ step: 'reply', route: 'higher', amount: 2, unit: 'months', countsFrom: 'assigned' },
      ...{ extensionAmount: null, mostExtensions: 0, consent: null },
      source: '姑苏区社情民意联系日：原则上两个月内办结',
      sourceEn: 'Gusu District contact day: in principle within two months',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000008',
      ...{ step: 'co_reply', route: null, amount: 7, unit: 'working_days', countsFrom: 'assigned' },
      ...{ extensionAmount: null, mostExtensions: 0, consent: null },
      source: '本平台默认：协办意见先于主办答复',
      sourceEn: 'Our default: co-handling units answer before the lead replies',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000009',
      ...{ step: 'approve', route: null, amount: 2, unit: 'working_days', countsFrom: 'replied' },
      ...{ extensionAmount: null, mostExtensions: 0, consent: null },
      source: '本平台默认：两个工作日内审核答复',
      sourceEn: 'Our default: a reply is approved within two working days',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000010',
      ...{ step: 'confirm', route: null, amount: 5, unit: 'working_days', countsFrom: 'replied' },
      ...{ extensionAmount: null, mostExtensions: 0, consent: null },
      source: '本平台默认：代表五个工作日内确认',
      sourceEn: 'Our default: the deputy confirms within five working days',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000011',
      ...{ step: 'tell', route: null, amount: 2, unit: 'working_days', countsFrom: 'confirmed' },
      ...{ extensionAmount: null, mostExtensions: 0, consent: null },
      source: '本平台默认：确认后两个工作日内反馈群众',
      sourceEn: 'Our default: the resident is told within two working days',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000012',
      ...{ step: 'rate', route: null, amount: 15, unit: 'calendar_days', countsFrom: 'told' },
      ...{ extensionAmount: null, mostExtensions: 0, consent: null },
      source: '本平台默认：反馈后十五日内评价',
      sourceEn: 'Our default: rated within fifteen days of being told',
    },
    {
      ruleId: '01990000-0000-7000-8000-000000000013',
      ...{ step: 'second_reply', route: null, amount: 10, unit: 'working_days', countsFrom: 'reopened' },
      ...{ extensionAmount: null, mostExtensions: 0, consent: null },
      source: '本平台默认：重办十个工作日内答复',
      sourceEn: 'Our default: answered again within ten working days',
    },
  ] as const satisfies readonly Omit<ClockRule, 'inForceFrom' | 'isTemplate'>[]
).map((rule) => ({ ...rule, inForceFrom: ALWAYS, isTemplate: true }))

/** The rules a district has kept, with the templates it has not used yet. */
export function withTemplates(kept: readonly ClockRule[]): ClockRule[] {
  const ids = new Set(kept.map(({ ruleId }) => ruleId))
  return [...CLOCK_TEMPLATES.filter(({ ruleId }) => !ids.has(ruleId)), ...kept]
}

/** Of these rules the one in force on a day for each step and route: the last that has begun. */
export function rulesInForce(rules: readonly ClockRule[], on: CivilDate): ClockRule[] {
  const inForce = new Map<string, ClockRule>()
  for (const rule of rules) {
    const key = `${rule.step} ${rule.route ?? ''}`
    const known = inForce.get(key)
    if (rule.inForceFrom <= on && (known === undefined || known.inForceFrom < rule.inForceFrom)) inForce.set(key, rule)
  }
  return [...inForce.values()]
}

/** In the order of an item's way, then by route and by the day they begin. */
export function inTheirOrder<Rule extends Pick<ClockRule, 'step' | 'route' | 'inForceFrom'>>(
  rules: readonly Rule[],
): Rule[] {
  const place = ({ step, route }: Rule) =>
    CLOCK_STEPS.indexOf(step) * 10 + (route === null ? 0 : 1 + CLOCK_ROUTES.indexOf(route))
  return [...rules].sort((a, b) => place(a) - place(b) || (a.inForceFrom < b.inForceFrom ? -1 : 1))
}
