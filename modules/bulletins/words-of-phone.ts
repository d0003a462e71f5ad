import { phrases } from '../../platform/words/words.ts'

/** What the phone says around a bulletin. The bulletin's own sentences: words-of-paper.ts. */
export const phoneWords = phrases({
  'phone.title': { zh: '积分通报', en: 'Bulletins' },
  'phone.none': { zh: '还没有印发过通报。', en: 'No bulletin has been issued yet.' },
  'phone.quarter': { zh: '{year}年第{quarterName}季度', en: 'Quarter {quarterName} of {year}' },
  'phone.issued-on': { zh: '{date}印发', en: 'issued {date}' },
  'phone.own': { zh: '我的积分', en: 'My points' },
  'phone.own-hint': {
    zh: '{year}年得了多少、依据是什么',
    en: 'What you earned in {year}, and for what',
  },
  'phone.names-order': { zh: '以姓氏笔画为序，不分先后', en: 'In the order of surname strokes, not of points' },
  'phone.rank': { zh: '第{rank}名', en: 'No. {rank}' },
  'phone.street-line': {
    zh: '代表 {deputies} 名 · 本年累计 {yearAverage}',
    en: '{deputies} deputies · year so far {yearAverage}',
  },
  'phone.street-own': { zh: '您所在街道', en: 'your street' },
  'phone.points': { zh: '{n} 分', en: '{n} points' },
  'phone.average': { zh: '平均积分', en: 'Average' },
  'phone.word': { zh: '下载通报（Word）', en: 'Download the bulletin (Word)' },
  'phone.intact': { zh: '内容与印发时一致', en: 'Intact since it was issued' },
  'phone.broken': {
    zh: '内容与印发时不一致，请告诉区人大',
    en: 'No longer as it was issued; please tell the district office',
  },
  'phone.chinese': { zh: '以中文为准', en: 'The Chinese text is the document; this is a gloss.' },
})
