import type { ClockSet } from './clock-set.ts'

const source = {
  source: '参照湘潭12345代表专席：签收后5个工作日，复杂事项10个工作日',
  sourceEn: 'After the deputies’ desk of Xiangtan 12345: five working days after signing for, ten where complex',
}

/** Domain 6.4: five working days after signing for, ten where complex. What is complex is told by the one extension. */
export const xiangtan12345: ClockSet = {
  key: 'xiangtan-12345',
  name: '湘潭12345代表专席',
  nameEn: 'Deputies’ desk of Xiangtan 12345',
  about:
    '签收后5个工作日办结，复杂事项10个工作日。本表从交办起算；“复杂事项”用一次延期表示：经同意再加5个工作日。报上级的没有规定。',
  aboutEn:
    'Five working days after signing for, ten where complex. This table counts from handing over; “complex” is one extension by five working days, with consent. Nothing is said of what goes to higher bodies.',
  isLaw: false,
  rows: [
    {
      ...{ step: 'reply', route: 'street_department', amount: 5, unit: 'working_days' },
      ...{ extensionAmount: 5, mostExtensions: 1, consent: 'street', ...source },
    },
    {
      ...{ step: 'reply', route: 'district_department', amount: 5, unit: 'working_days' },
      ...{ extensionAmount: 5, mostExtensions: 1, consent: 'district', ...source },
    },
  ],
}
