import { reportWords } from '../web/resident/words-of-report.ts'
import { trackWords } from '../web/resident/words-of-tracking.ts'
import { nameWords } from '../words-of-names.ts'
import { phoneWords } from '../words-of-phone.ts'

/** What residents' and phones' pages say, for tests that live through them in both languages. */
export const spoken = { ...trackWords, ...reportWords, ...nameWords, ...phoneWords }
