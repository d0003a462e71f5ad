import type { Dictionary } from '../../platform/words/words.ts'
import { afterWords } from './words-of-after.ts'
import { dossierWords } from './words-of-dossiers.ts'
import { meritWords } from './words-of-merit.ts'

/** What the server says when it refuses. Words of pages and papers stand with them. */
export const words: Dictionary = { ...dossierWords, ...meritWords, ...afterWords }
