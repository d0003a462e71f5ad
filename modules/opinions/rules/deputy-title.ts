import { LEVELS, type Level } from '../../../kernel/level.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import { intakeWords } from '../words-of-intake.ts'

/** A deputy's mandates by their levels, the highest first: 市人大代表、区人大代表. */
export function deputyTitle(levels: readonly Level[]): Phrase {
  const titles = LEVELS.filter((level) => levels.includes(level)).map((level) => intakeWords[`opinions.title.${level}`])
  return { zh: titles.map(({ zh }) => zh).join('、'), en: titles.map(({ en }) => en).join(', ') }
}
