import { type Language, say } from '../../../platform/words/words.ts'
import type { HonourKind } from '../language.ts'
import { paperWords } from '../words-of-papers.ts'

/** What a record of the file was, with the honours it has in brackets behind: 关于…的建议（2023年度优秀建议）. */
export function titleWithHonours(
  fact: {
    readonly title: string
    readonly titleEn: string
    readonly honours: readonly { readonly kind: HonourKind; readonly year: number }[]
  },
  language: Language,
): string {
  const title = language === 'en' && fact.titleEn ? fact.titleEn : fact.title
  const said = fact.honours.map(({ kind, year }) => say(paperWords, language, `honour.${kind}`, { year }))
  if (said.length === 0) return title
  return language === 'zh' ? `${title}（${said.join('，')}）` : `${title} (${said.join(', ')})`
}
