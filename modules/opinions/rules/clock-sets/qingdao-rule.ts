import { CLOCK_ROUTES } from '../clock-language.ts'
import type { ClockSet } from './clock-set.ts'

/** Domain 6.4: a rule of law, for opinions deputies give to committee members or at inspections, wherever they go. */
export const qingdaoRule: ClockSet = {
  key: 'qingdao-rule',
  name: '青岛市条例',
  nameEn: 'Qingdao City regulations',
  about:
    '青岛市人民代表大会代表建议、批评和意见工作条例（2021年）第三十二条：代表向常委会组成人员或者在视察中提出的意见，一个月内答复。只在青岛有法律效力。',
  aboutEn:
    'Qingdao regulations on deputies’ suggestions, criticisms and opinions (2021), article 32: opinions deputies give to members of the standing committee or at inspections are answered within one month. Law in Qingdao only.',
  isLaw: true,
  rows: CLOCK_ROUTES.map((route) => ({
    ...{ step: 'reply', route, amount: 1, unit: 'months' },
    ...{ extensionAmount: null, mostExtensions: 0, consent: null },
    source: '参照青岛市人大代表建议、批评和意见工作条例第三十二条：一个月内答复',
    sourceEn:
      'After the Qingdao regulations on deputies’ suggestions, criticisms and opinions, art. 32: within one month',
  })),
}
