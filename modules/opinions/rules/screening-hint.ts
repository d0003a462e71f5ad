import type { Screening } from '../language.ts'

/**
 * Words that make it likely that something is not for this place. They warn in the form and never decide: 「楼下打官司的那家饭店油烟大」 is a matter of smoke.
 * Only what can be seen in words stands here; `no_content` and `outside_area` are judged by people.
 */
const SIGNS: readonly (readonly [Screening, RegExp])[] = [
  ['secret', /国家秘密|机密|绝密|涉密|内部文件|密级|state secret|classified/iu],
  [
    'litigation',
    /诉讼|起诉|打官司|法院判|判决|开庭|上诉|再审|执行局|立案庭|检察院|公安.{0,4}立案|lawsuit|court case/iu,
  ],
  ['arbitration', /仲裁|行政复议|劳动争议|arbitration/iu],
  ['petition', /信访|上访|举报|检举|控告|投诉.{0,6}(干部|领导|民警|书记|主任)|petition/iu],
  ['tender', /招标|投标|中标|标书|政府采购|竞标|tender|bidding/iu],
  ['own_interest', /我(公司|单位|厂|店)的?(项目|业务|产品|合同)|本公司|推销|优惠价|my company/iu],
  ['personal_case', /我的?(案子|案件|工伤|退休金|低保|补偿款|拆迁款|户口)|判了我|抓了我|my own case/iu],
]

/** Reasons a text reminds of, in the order of the screening card; usually none. */
export function screeningHints(words: string): Screening[] {
  return SIGNS.filter(([, sign]) => sign.test(words)).map(([reason]) => reason)
}

/** Does it look like a secret, which must not be entered at all? */
export function mentionsSecret(words: string): boolean {
  return screeningHints(words).includes('secret')
}
