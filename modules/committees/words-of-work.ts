import { documentWords } from './words-of-documents.ts'

/** What a committee does and answers for, in words. */
export const workWords = { ...documentWords } as const
