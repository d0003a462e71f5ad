import { CLOCK_ROUTES } from '../clock-language.ts'
import type { ClockSet } from './clock-set.ts'

/** Domain 6.4: in principle two months, whoever has it first stays responsible. It knows no place an item goes to. */
export const gusuContactDay: ClockSet = {
  key: 'gusu-contact-day',
  name: '姑苏区社情民意联系日',
  nameEn: 'Gusu District contact day',
  about: '原则上两个月内办结，首接负责：谁先接下，谁负责到底。只规定答复的时限，不分去向，没有说延期。',
  aboutEn:
    'In principle settled within two months; whoever has it first stays responsible. It limits the reply alone, wherever the item goes, and says nothing of extensions.',
  isLaw: false,
  rows: CLOCK_ROUTES.map((route) => ({
    ...{ step: 'reply', route, amount: 2, unit: 'months' },
    ...{ extensionAmount: null, mostExtensions: 0, consent: null },
    source: '参照姑苏区社情民意联系日：原则上两个月内办结，首接负责',
    sourceEn: 'After the Gusu District contact day: in principle within two months, first handler responsible',
  })),
}
