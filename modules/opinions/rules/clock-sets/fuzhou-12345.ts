import type { ClockSet } from './clock-set.ts'

/** Domain 6.4: five to ten working days. A clock needs one figure; the longer is the one nobody was promised less than. */
export const fuzhou12345: ClockSet = {
  key: 'fuzhou-12345',
  name: '抚州12345代表专席',
  nameEn: 'Deputies’ desk of Fuzhou 12345',
  about: '5至10个工作日办结，没有说怎样分；这里取上限。报上级的没有规定。',
  aboutEn:
    'Five to ten working days, without saying which when; the longer is taken here. Nothing is said of what goes to higher bodies.',
  isLaw: false,
  rows: (['street_department', 'district_department'] as const).map((route) => ({
    ...{ step: 'reply', route, amount: 10, unit: 'working_days' },
    ...{ extensionAmount: null, mostExtensions: 0, consent: null },
    source: '参照抚州12345代表专席：5至10个工作日，取上限',
    sourceEn: 'After the deputies’ desk of Fuzhou 12345: five to ten working days, the longer taken',
  })),
}
