import { phrases } from '../../platform/words/words.ts'
import { words } from './words.ts'

/** What the desk's page of rules says. */
export const rulesPageWords = {
  ...words,
  ...phrases({
    'seat-rules.title': { zh: '组成规则和兼任规定', en: 'Rules of composition and of posts' },
    'seat-rules.sub': {
      zh: '各地做法不同，由本区决定；登记后从所填的一天起执行，以前的名单仍按当时的规则',
      en: 'Places differ; the district decides. A rule holds from its first day on, and boards of earlier days keep theirs',
    },
    'seat-rules.board': { zh: '名单', en: 'Board' },
    'seat-rules.composition': { zh: '组成规则', en: 'Composition' },
    'seat-rules.incompatibility': { zh: '兼任规定', en: 'What does not go together' },
    'seat-rules.template': { zh: '模板', en: 'Template' },
    'seat-rules.template.about': {
      zh: '标“模板”的不是本区的决定，只在本区没有登记规则时代替使用。《江苏省……街道工作委员会工作条例》（2019）全文未能取得，没有据此编制。',
      en: 'What is marked “Template” is no decision of this district; it stands in while none is entered. The text of Jiangsu’s regulation of 2019 was not at hand and nothing here renders it.',
    },
    'seat-rules.own': { zh: '本区规则', en: 'Own rule' },
    'seat-rules.from': { zh: '{from}起', en: 'since {from}' },
    'seat-rules.till': { zh: '{from}起，{to}止', en: '{from} to {to}' },
    'seat-rules.number': { zh: '{asked} 名', en: '{asked}' },
    'seat-rules.full-time': { zh: '专职', en: 'full-time' },
    'seat-rules.part-time': { zh: '兼职', en: 'part-time' },
    'seat-rules.places': { zh: '席位 {n}：{ground}', en: 'Place {n}: {ground}' },
    'seat-rules.seat.any': { zh: '所有席位', en: 'Every seat' },
    'seat-rules.verdict.refused': { zh: '不得兼任', en: 'Refused' },
    'seat-rules.verdict.warned': { zh: '提醒', en: 'Warned of' },
    'seat-rules.verdict.allowed': { zh: '可以兼任', en: 'Allowed' },
    'seat-rules.documents': { zh: '文件依据', en: 'Documents' },
    'seat-rules.none': { zh: '没有规定：都可以兼任', en: 'Nothing is ruled out' },
    'seat-rules.new': { zh: '从某日起新定', en: 'New from a day' },
    'seat-rules.earlier': { zh: '登记过的全部规则', en: 'All rules entered' },
    'seat-rules.fill': { zh: '按“{name}”填写', en: 'Fill in: {name}' },
    'seat-rules.save': { zh: '登记', en: 'Enter' },
    'seat-rules.cancel': { zh: '取消', en: 'Cancel' },
    'seat-rules.done': { zh: '已登记，{from}起执行', en: 'Entered; in force from {from}' },
    'seat-rules.change': {
      zh: '勾选要改的席位；没有勾选的仍按原来的规则。',
      en: 'Tick the seats to change; those not ticked keep their rule.',
    },
    'seat-rules.place-ground': { zh: '席位 {n} 的要求', en: 'Place {n} asks for' },
    'seat-rules.add': { zh: '添加一条', en: 'Add one' },
    'seat-rules.remove': { zh: '去掉', en: 'Remove' },
    'seat-rules.nothing': { zh: '请至少选一项要改的规则。', en: 'Choose at least one rule to change.' },
  }),
} as const
