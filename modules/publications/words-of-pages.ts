import { phrases } from '../../platform/words/words.ts'

/** What the live article and a street's year say on the desk. */
export const pageWords = phrases({
  'publications.year': { zh: '年度一览', en: 'A street’s year' },
  'publications.year.of': { zh: '{street} {year}年', en: '{street}, {year}' },
  'publications.year.pick-year': { zh: '年份', en: 'Year' },
  'publications.year.pick-street': { zh: '街道', en: 'Street' },
  'publications.year.more': { zh: '比上年多 {n}', en: '{n} more than the year before' },
  'publications.year.fewer': { zh: '比上年少 {n}', en: '{n} fewer than the year before' },
  'publications.year.same': { zh: '与上年相同', en: 'As many as the year before' },
  'publications.year.up-to': { zh: '截至 {to}', en: 'Up to {to}' },
  'publications.year.word': { zh: '导出 Word', en: 'Word file' },
  'publications.figure.open': { zh: '{name}：{value} {unit}，看记录', en: '{name}: {value} {unit}; see the rows' },
  'publications.figure.definition': { zh: '口径', en: 'Definition' },
  'publications.figure.rows': { zh: '背后的记录', en: 'The rows behind it' },
  'publications.figure.evidence': { zh: '看依据', en: 'Evidence' },
  'publications.figure.of': { zh: '共 {of}', en: 'out of {of}' },
  'publications.figure.before': { zh: '上年同期 {n}', en: '{n} in the same days of the year before' },
  'publications.figure.number': { zh: '来源数字第 {n} 项', en: 'Figure {n} of the source' },
  'publications.live': { zh: '活的文章', en: 'The live article' },
  'publications.live.sub': {
    zh: '文章的事实用我们自己的话讲，数字全部由演示记录现算。点下划线的数字。',
    en: 'The article’s facts in our own words; every number is counted now from the demo’s records. Press any underlined one.',
  },
  'publications.live.growth': { zh: '登记为什么多了', en: 'Why registrations grew' },
  'publications.live.growth-chart': { zh: '区代表履职登记（条）', en: 'Duty registrations of district deputies' },
  'publications.live.growth-split': {
    zh: '{from} 到 {to} 多了 {growth} 条，分摊到三个原因',
    en: '{growth} more from {from} to {to}, shared among three causes',
  },
  'publications.live.by-deputies': { zh: '参加的代表人数', en: 'Deputies taking part' },
  'publications.live.by-activities_each': { zh: '人均活动数', en: 'Activities for each of them' },
  'publications.live.by-registrations_each': { zh: '每项活动的登记数', en: 'Registrations at each activity' },
  'publications.live.factor': { zh: '（{before} → {after}）', en: '({before} → {after})' },
  'publications.live.split-note': {
    zh: '登记条数 = 代表人数 × 人均活动数 × 每项活动登记数；按对数均值分摊，三项相加正好等于增长，减少的一项为负。代表自行登记的履职，一条算一项活动。',
    en: 'Registrations = deputies × activities per deputy × registrations per activity; shared by logarithmic means, so the three add up to the growth; a factor that fell is negative. What a deputy registers alone counts as an activity of its own.',
  },
})
