import type { Language, Phrase } from '../../../../platform/words/words.ts'

interface Named {
  name: string
  nameEn: string
}

/** A name in the language in use; Chinese where there is no English one. */
export function nameIn(language: Language, { name, nameEn }: Named): string {
  return language === 'en' && nameEn !== '' ? nameEn : name
}

/** Street and community as one place. */
export function placeIn(language: Language, street: Named, community: Named | null): string {
  const parts = [street, ...(community ? [community] : [])].map((one) => nameIn(language, one))
  return language === 'en' ? parts.reverse().join(', ') : parts.join('')
}

/** Free words with their English where somebody gave it. */
export function wordsIn(language: Language, said: { words: string; wordsEn: string }): string {
  return language === 'en' && said.wordsEn !== '' ? said.wordsEn : said.words
}

/** A sentence the house gives in both languages. */
export function bothIn(language: Language, both: Phrase): string {
  return both[language] || both.zh
}
