import type { Phrase } from '../../../platform/words/words.ts'

/** Counts of items handled that the list of duties speaks of. */
export type HandledCount = 'assigned' | 'replied'

/** A duty of a street committee, with where it stands and what of it the records count. */
export interface Duty {
  readonly duty: string
  readonly words: Phrase
  readonly source: Phrase
  /** Numbers of figures of the street's year, in the list of the source's figures. */
  readonly figures: readonly number[]
  /** Items handed over and answered, as the handling of opinions counts them. */
  readonly handled: readonly HandledCount[]
  /** Why nothing is counted; null where something is. */
  readonly uncounted: Phrase | null
}

const zhejiang = (article: string, en: string): Phrase => ({
  zh: `《浙江省街道人大工作条例》（2019）${article}`,
  en: `Zhejiang regulation on the congress’s work in streets (2019), ${en}`,
})
const chongqing = (article: string, en: string): Phrase => ({
  zh: `《重庆市区县（自治县）人大常委会街道工作委员会工作条例》（2016）${article}`,
  en: `Chongqing regulation on street working committees (2016), ${en}`,
})
const counted = { handled: [], uncounted: null } as const
const later = (zh: string, en: string) => ({ figures: [], handled: [], uncounted: { zh, en } }) as const

/**
 * What a street committee is for: the union of the duties in regulations of other provinces that were read, as a template. The text of Jiangsu's regulation was
 * not; names and articles are to be compared with it before a district relies on them.
 */
export const DUTIES: readonly Duty[] = [
  {
    duty: 'publicise',
    words: {
      zh: '宣传宪法、法律法规和人大及其常委会的决议决定',
      en: 'Publicise the constitution, the laws and the congress’s resolutions',
    },
    source: zhejiang('第九条第一项', 'art. 9 (1)'),
    ...{ ...counted, figures: [15] },
  },
  {
    duty: 'contact',
    words: {
      zh: '联系街道内的代表，转交意见建议，协助代表提出议案、建议',
      en: 'Keep in touch with the street’s deputies, pass on suggestions, help draft motions and suggestions',
    },
    source: zhejiang('第九条第二项、第五项', 'art. 9 (2) and (5)'),
    ...{ ...counted, figures: [5, 6, 9] },
  },
  {
    duty: 'stations',
    words: { zh: '建设和管理代表联络站', en: 'Build and run contact stations' },
    source: zhejiang('第九条第三项', 'art. 9 (3)'),
    ...{ ...counted, figures: [14] },
  },
  {
    duty: 'inspections',
    words: { zh: '组织代表视察、调研街道内的事项', en: 'Organise inspection and research on the street’s matters' },
    source: zhejiang('第九条第四项', 'art. 9 (4)'),
    ...{ ...counted, figures: [11, 12] },
  },
  {
    duty: 'session',
    words: { zh: '做好代表出席大会期间的服务保障', en: 'Serve the deputies at the congress’s session' },
    source: zhejiang('第九条第五项', 'art. 9 (5)'),
    ...later(
      '大会期间的服务还没有专门的记录，暂不统计。',
      'Service at the session has no record of its own yet and is not counted.',
    ),
  },
  {
    duty: 'urge',
    words: {
      zh: '督促街道办事处和驻街道机构办理意见建议',
      en: 'Urge the street office and bodies posted in the street to handle suggestions',
    },
    source: zhejiang('第九条第六项', 'art. 9 (6)'),
    ...{ figures: [], handled: ['assigned', 'replied'], uncounted: null },
  },
  {
    duty: 'budget',
    words: {
      zh: '对街道预算提出意见，监督预算执行和国有资产管理',
      en: 'Comment on the street’s budget; watch its execution and state assets',
    },
    source: zhejiang('第九条第七项、第十条第二项', 'art. 9 (7) and 10 (2)'),
    ...later(
      '预算监督还没有专门的记录，暂不统计。',
      'Watching the budget has no record of its own yet and is not counted.',
    ),
  },
  {
    duty: 'consultative',
    words: { zh: '组织召开议政代表会议', en: 'Organise the consultative assembly' },
    source: zhejiang('第九条第八项、第十六至十八条', 'art. 9 (8), 16–18'),
    ...{ ...counted, figures: [2] },
  },
  {
    duty: 'letters',
    words: { zh: '受理来信来访，反映群众意见和要求', en: 'Receive letters and visits; pass on residents’ views' },
    source: zhejiang('第九条第九项', 'art. 9 (9)'),
    ...{ ...counted, figures: [7, 8, 32] },
  },
  {
    duty: 'entrusted',
    words: {
      zh: '受委托听取工作汇报、开展执法检查和工作评议，组织代表向选民述职',
      en: 'When entrusted: hear work reports, check enforcement, evaluate work, organise deputies’ reports to voters',
    },
    source: zhejiang('第十条', 'art. 10'),
    ...{ ...counted, figures: [13, 16] },
  },
  {
    duty: 'files',
    words: { zh: '建立代表履职档案', en: 'Keep the deputies’ duty files' },
    source: chongqing('第三条第二项', 'art. 3 (2)'),
    ...{ ...counted, figures: [1, 33] },
  },
  {
    duty: 'help',
    words: {
      zh: '参与化解矛盾，组织代表为民办实事',
      en: 'Help settle disputes; do things for people together with deputies',
    },
    source: { zh: '《安徽省街道人大工作条例》（2022，节选）', en: 'Anhui regulation (2022, read in part)' },
    ...later('为民办实事还没有专门的记录，暂不统计。', 'These have no record of their own yet and are not counted.'),
  },
]
