import type { Dictionary } from '../../platform/words/words.ts'

export const meritWords: Dictionary = {}
