import { phrases } from '../../platform/words/words.ts'

/** What the phone tells a deputy of their own records, on its first page. */
export const newsWords = phrases({
  'duty.news': { zh: '给您的消息', en: 'For you to know' },
  'duty.news.entered': {
    zh: '已为您登记，{day}前可提异议',
    en: 'Entered for you; you may object until {day}',
  },
  'duty.news.entered-provisional': {
    zh: '已为您登记，{day}前可提异议（放假通知公布后可能顺延）',
    en: 'Entered for you; you may object until {day} (may be later once holidays are announced)',
  },
  'duty.news.returned': { zh: '退回给您，请补充', en: 'Returned to you; please complete it' },
  'duty.news.decided': { zh: '异议已有结论', en: 'Your objection was decided' },
  'duty.news.struck': { zh: '抽查核实后已取消，原因在记录里', en: 'Struck after a spot check; the record says why' },
  'duty.news.more': { zh: '还有 {n} 条，都在“履职”里', en: '{n} more under Duty' },
  'duty.news.seen': { zh: '都看过了', en: 'I have seen them' },
})
