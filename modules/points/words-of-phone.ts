import { phrases } from '../../platform/words/words.ts'

/** What the phone says about points: the own account, and why each point. */
export const phoneWords = phrases({
  'points.phone.mine': { zh: '我的', en: 'Mine' },
  'points.phone.points': { zh: '我的积分', en: 'My points' },
  'points.phone.why': { zh: '每一分怎么来的', en: 'Where each point comes from' },
  'points.phone.file': { zh: '我的履职档案', en: 'My duty file' },
  'points.phone.file-hint': { zh: '下载，可打印', en: 'Download to print' },
  'points.phone.sign-out': { zh: '退出', en: 'Sign out' },
  'points.phone.unit': { zh: '分', en: 'points' },
  'points.phone.year': { zh: '{year}年', en: '{year}' },
  'points.phone.total': { zh: '{year}年合计', en: 'Total of {year}' },
  'points.phone.quarter': { zh: '第{n}季度', en: 'Quarter {n}' },
  'points.phone.private': {
    zh: '只有您本人、所在街道和区人大工作人员能看到。',
    en: 'Seen by you, your street and the district office only.',
  },
  'points.phone.none': { zh: '这一年还没有计分的记录。', en: 'No records with points this year yet.' },
  'points.phone.no-points': {
    zh: '区级以外的代表参加活动同样登记，不计积分。',
    en: 'Deputies of other levels have their records too, but no district points.',
  },
  'points.phone.clause': { zh: '依据{clause}', en: 'By {clause}' },
  'points.phone.capped': {
    zh: '已到上限 {cap} 分，按条款本应 {before} 分',
    en: 'The cap of {cap} points is reached; the clause alone gives {before}',
  },
  'points.phone.why.no-clause': { zh: '现行办法没有计分条款', en: 'The rules in force have no clause for it' },
  'points.phone.why.no-rule-set': { zh: '当时没有生效的积分办法', en: 'No rules were in force on that day' },
  'points.phone.why.suspended': { zh: '暂停执行职务期间不计分', en: 'No points while the mandate is suspended' },
  'points.phone.why.no-district-mandate': {
    zh: '当天不是区代表，不计区级积分',
    en: 'No district mandate on that day, so no district points',
  },
  'points.phone.why.once-a-year': { zh: '每年只计一次', en: 'Counted once a year' },
  'points.phone.role.deputy': { zh: '代表', en: 'Deputy' },
  'points.phone.bulletin-hint': {
    zh: '排名只在区里印发的通报中公布。',
    en: 'Ranks are published only in the bulletin the district issues.',
  },
})
