import { phrases } from '../../platform/words/words.ts'

export const words = phrases({
  'publications.not-your-street': {
    zh: '街道年度数据由本街道工委和区人大工作人员查看。',
    en: 'A street’s year is open to its own committee and the district office.',
  },
  'publications.rows-by-district': {
    zh: '全区明细含姓名，由区人大工作人员查看；数字本身可以看。',
    en: 'Rows of the whole district hold names and are open to district staff; the figure itself is open.',
  },
  'publications.ranking-by-district': {
    zh: '通报印发前，名次由区人大工作人员查看。',
    en: 'Before the bulletin is issued, places in the ranking are open to district staff only.',
  },
  'publications.no-street': { zh: '没有找到这个街道。', en: 'No such street.' },
  'publications.no-figure': { zh: '没有这个统计项。', en: 'There is no such figure.' },
  'publications.days-wrong': {
    zh: '起止日期不对：开始不能晚于结束，最长十年。',
    en: 'The days are wrong: the first must not lie after the last, ten years at most.',
  },
  'publications.years-wrong': {
    zh: '年份不对：结束年要晚于开始年，最长六十年。',
    en: 'The years are wrong: the last must lie after the first, sixty years at most.',
  },
  'publications.no-desk': {
    zh: '首页由街道和区人大工作人员使用。',
    en: 'The home page is for street committees and district staff.',
  },
  'publications.year-title': { zh: '{street}人大工作{year}年度一览', en: '{street}: the year {year} at a glance' },
  'publications.year-running': { zh: '数据截至{to}，由记录自动汇总。', en: 'Counted from the records up to {to}.' },
  'publications.year-whole': { zh: '全年数据，由记录自动汇总。', en: 'The whole year, counted from the records.' },
  'publications.column.figure': { zh: '项目', en: 'Figure' },
  'publications.column.value': { zh: '本年', en: 'This year' },
  'publications.column.before': { zh: '上年', en: 'Year before' },
  'publications.column.definition': { zh: '口径', en: 'Definition' },
})
