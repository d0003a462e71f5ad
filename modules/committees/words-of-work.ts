import { documentWords } from './words-of-documents.ts'
import { findingWords } from './words-of-findings.ts'

/** What a committee does and answers for, in words. */
export const workWords = { ...documentWords, ...findingWords } as const
