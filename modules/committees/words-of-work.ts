import { documentWords } from './words-of-documents.ts'
import { findingWords } from './words-of-findings.ts'
import { meetingWords } from './words-of-meetings.ts'
import { yearWords } from './words-of-years.ts'

/** What a committee does and answers for, in words. */
export const workWords = { ...documentWords, ...findingWords, ...meetingWords, ...yearWords } as const
