import { phrases } from '../../platform/words/words.ts'

export const clocksWords = phrases({})
