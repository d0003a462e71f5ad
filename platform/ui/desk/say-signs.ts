import type { Language } from '../../words/words.ts'

/** In brackets as the language writes them; a space stands before the English one. */
export function inBrackets(text: string | number, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`
}

/** 'label: text' with the language's own colon. */
export function withColon(label: string, text: string, language: Language): string {
  return language === 'zh' ? `${label}：${text}` : `${label}: ${text}`
}

/** Words in a row: '甲、乙'; 'a, b'. */
export function inRow(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '、' : ', ')
}

/** Parts that hold commas themselves: '甲；乙'; 'a; b'. */
export function inParts(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh' ? '；' : '; ')
}
