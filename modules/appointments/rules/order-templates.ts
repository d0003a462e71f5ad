import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { OrderRule } from '../language.ts'

/** An order of steps to start from, written down from a source; `beside`: what that source also says and this software leaves to people. */
export interface OrderTemplate extends OrderRule {
  readonly templateId: string
  readonly name: string
  readonly nameEn: string
  readonly beside: string
  readonly besideEn: string
}

/** In force ever since: a template has no day of its own. */
const ALWAYS: CivilDate = '1949-10-01'

/**
 * In force where a district has set nothing. The periodical the software is built from tells that people are appointed, swear, receive letters and are trained;
 * how many days, which test and how many failures it does not tell, and Jiangsu's own rules could not be read: those are assumptions, labelled so.
 */
export const DEFAULT_ORDER: OrderTemplate = {
  templateId: 'default',
  name: '姑苏样式（模板）',
  nameEn: 'After Gusu (template)',
  ruleId: 'template:default',
  startsOn: ALWAYS,
  papersDaysBefore: 7,
  lawTest: false,
  passScore: null,
  statementRequired: false,
  combinedAllowed: true,
  samePersonFirst: 'appoint',
  sameSeatFirst: 'remove',
  firstAfterVote: 'oath',
  trainingRequired: true,
  failuresThatBar: 2,
  source: '模板：依《决策参考》2024年第6期所述步骤；天数、次数为假定，江苏省规定未读到原文，请按本区任免办法核改',
  sourceEn:
    'Template: the steps are those told in 决策参考 2024 No. 6; days and numbers are assumed, Jiangsu’s own rules were not read. Check against your district’s rule of appointment',
  beside:
    '任免办法先经区委同意、再由常委会通过；两名兼职副主任，一名从街道综合处或党政办负责人中产生，一名由代表团推选。',
  besideEn:
    'The district Party committee consents to the rule before the standing committee passes it; of the two part-time deputy directors one heads the street’s general or Party-government office, one is chosen by the delegation.',
}

/** Rules of real places, each from the text named. None of them is Jiangsu's. */
export const ORDER_TEMPLATES: readonly OrderTemplate[] = [
  DEFAULT_ORDER,
  {
    ...DEFAULT_ORDER,
    templateId: 'chongqing',
    name: '重庆（模板）',
    nameEn: 'Chongqing (template)',
    ruleId: 'template:chongqing',
    papersDaysBefore: 7,
    lawTest: true,
    passScore: 60,
    statementRequired: false,
    combinedAllowed: true,
    firstAfterVote: 'letter',
    trainingRequired: false,
    failuresThatBar: 2,
    source: '模板：重庆市人大常委会任免规定第13、16—23、25—32条；及格分数为假定',
    sourceEn: 'Template: Chongqing’s rules of appointment, art. 13, 16–23, 25–32; the pass mark is assumed',
    beside: '合并表决须由主任会议决定；测试成绩在本届内有效，补考仍不合格的不得提请。',
    besideEn:
      'A combined vote takes a decision of the director meeting; a test result holds for the term, and whoever fails again may not be tabled.',
  },
  {
    ...DEFAULT_ORDER,
    templateId: 'guangdong',
    name: '广东（模板）',
    nameEn: 'Guangdong (template)',
    ruleId: 'template:guangdong',
    papersDaysBefore: 10,
    statementRequired: false,
    combinedAllowed: false,
    firstAfterVote: 'letter',
    trainingRequired: false,
    source: '模板：广东省人大常委会任免规定第3、11、14—15、18—22条',
    sourceEn: 'Template: Guangdong’s rules of appointment, art. 3, 11, 14–15, 18–22',
    beside: '机构更名的，原任职务不再重新任命。',
    besideEn: 'Where the body is only renamed, nobody is appointed anew.',
  },
  {
    ...DEFAULT_ORDER,
    templateId: 'shenzhen',
    name: '深圳（模板）',
    nameEn: 'Shenzhen (template)',
    ruleId: 'template:shenzhen',
    papersDaysBefore: 10,
    lawTest: true,
    passScore: 60,
    statementRequired: true,
    combinedAllowed: true,
    firstAfterVote: 'oath',
    trainingRequired: false,
    source: '模板：深圳市人大常委会任免规定第13、15—16、18—20、27条；及格分数为假定',
    sourceEn: 'Template: Shenzhen’s rules of appointment, art. 13, 15–16, 18–20, 27; the pass mark is assumed',
    beside: '未通过的，满半年后方可再次提请；同一人的数项免职可以合并表决。',
    besideEn:
      'Whoever failed may be put again after half a year; several removals of one person may be voted on together.',
  },
  {
    ...DEFAULT_ORDER,
    templateId: 'zhejiang',
    name: '浙江（模板）',
    nameEn: 'Zhejiang (template)',
    ruleId: 'template:zhejiang',
    papersDaysBefore: 10,
    lawTest: true,
    passScore: 60,
    combinedAllowed: false,
    firstAfterVote: 'letter',
    trainingRequired: false,
    source: '模板：浙江省人大常委会任免规定第9—10、15、17、28条；法律考试限于指明的职务，及格分数为假定',
    sourceEn:
      'Template: Zhejiang’s rules of appointment, art. 9–10, 15, 17, 28; the test is for the posts it names, the pass mark is assumed',
    beside: '机构更名的须重新任命；撤销的机构，职务自行终止，只作报告。',
    besideEn:
      'A renamed body takes new appointments; in an abolished one the post ends by itself and is only reported.',
  },
]

/** The rule in force on a day: the latest that has begun, the template where the district has set none by then. */
export function orderRuleOfDay(rules: readonly OrderRule[], on: CivilDate): OrderRule {
  const begun = rules.filter(({ startsOn }) => startsOn <= on)
  return (
    begun.reduce<OrderRule | null>(
      (latest, rule) => (latest === null || rule.startsOn > latest.startsOn ? rule : latest),
      null,
    ) ?? DEFAULT_ORDER
  )
}
