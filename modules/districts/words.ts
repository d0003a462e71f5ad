import { phrases } from '../../platform/words/words.ts'

export const words = phrases({
  'districts.unknown': { zh: '本系统没有这个区。', en: 'This district is not kept here.' },
  'districts.other-district': { zh: '只能查看本区的情况。', en: 'You can only see your own district.' },
  'districts.other-area': {
    zh: '编号 {districtId} 已用于区划代码为 {kept} 的区，不能改为 {given}。',
    en: 'Number {districtId} belongs to the district with area code {kept}; it cannot become {given}.',
  },
  'districts.repeated-code': {
    zh: '区划文件中代码 {code} 重复或不属于本区。',
    en: 'Code {code} in the division file is repeated or belongs to another district.',
  },
  'districts.bad-settings': {
    zh: '区级设置“{field}”不符合要求。',
    en: 'The district setting “{field}” is not acceptable.',
  },
  'holiday.元旦': { zh: '元旦', en: 'New Year’s Day' },
  'holiday.春节': { zh: '春节', en: 'Spring Festival' },
  'holiday.清明': { zh: '清明节', en: 'Qingming Festival' },
  'holiday.劳动节': { zh: '劳动节', en: 'Labour Day' },
  'holiday.端午': { zh: '端午节', en: 'Dragon Boat Festival' },
  'holiday.中秋': { zh: '中秋节', en: 'Mid-Autumn Festival' },
  'holiday.国庆节': { zh: '国庆节', en: 'National Day' },
  'calendar.made-up': { zh: '{holiday}调休上班', en: 'Working day in exchange for {holiday}' },
  'calendar.not-published': {
    zh: '{year}年放假安排尚未公布，工作日按周末和法定节日推算，期限为暂定。',
    en: 'The holidays of {year} are not announced yet; working days are estimated and deadlines provisional.',
  },
})
