import { phrases } from '../../platform/words/words.ts'

export const privacyWords = phrases({})
