import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Block } from '../../../platform/documents/blocks.ts'
import { documentDate } from '../../../platform/documents/chinese-text.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import type { ItemAnswer } from '../contract-handling.ts'
import { listWords } from '../words-of-desk-lists.ts'
import { nameWords } from '../words-of-names.ts'
import { paperWords } from '../words-of-papers.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const lists: Readonly<Record<string, { zh: string; en: string }>> = { ...nameWords, ...listWords }

/** A value of one of the lists by its word; without a word it stands as it is. */
export function listed(list: string, code: string, lang: Language): string {
  const key = `${list}.${code}`
  return key in lists ? say(lists, lang, key) : code
}

/** A day as slips write it: 2026年11月27日, 27 Nov 2026. */
export function paperDay(date: CivilDate, lang: Language): string {
  if (lang === 'zh') return documentDate(date)
  const [year, month = 1, day] = date.split('-').map(Number)
  return `${day} ${MONTHS[month - 1]} ${year}`
}

/** Of a Chinese text and its gloss, the one of the language. */
export function glossed(zh: string, en: string | null, lang: Language): string {
  return lang === 'en' && en ? en : zh
}

/** A form of entries and what stands there, as the office prints it; what is not known is left out. */
export function formTable(rows: readonly (readonly [string, string | null | false])[], lang: Language): Block {
  return {
    kind: 'table',
    columns: [
      { header: say(paperWords, lang, 'opinions.paper.what'), width: 1, align: 'centre' },
      { header: say(paperWords, lang, 'opinions.paper.said'), width: 4, align: 'left' },
    ],
    rows: rows.flatMap(([what, said]) => (said === null || said === false || said === '' ? [] : [[what, said]])),
    rowHeight: 8,
  }
}

/** In whose name slips go out. */
export function issuerOf(item: Pick<ItemAnswer, 'street'>, lang: Language): string {
  const street = glossed(item.street.name, item.street.nameEn, lang)
  return say(paperWords, lang, 'opinions.paper.issuer', { street })
}
