import type { Language } from '../../../../platform/words/words.ts'
import type { LineAnswer } from '../../contract.ts'
import { kindOf } from '../../language.ts'

/** '09:00–11:00' or '09:00'. */
export function sayHours(line: Pick<LineAnswer, 'startsAt' | 'endsAt'>): string {
  const starts = line.startsAt.slice(11, 16)
  return line.endsAt === null ? starts : `${starts}–${line.endsAt.slice(11, 16)}`
}

/** The title in the language in use; Chinese where nobody glossed it. */
export function sayTitle(line: { title: string; titleEn: string }, language: Language): string {
  return language === 'en' && line.titleEn !== '' ? line.titleEn : line.title
}

/** The title and the theme, where the title does not name the theme already. */
export function sayHeading(line: { title: string; titleEn: string; theme: string | null }, language: Language): string {
  const title = sayTitle(line, language)
  return line.theme === null || line.title.includes(line.theme) ? title : `${title} · ${line.theme}`
}

export function sayKind(code: string, language: Language): string {
  return kindOf(code)?.name[language] ?? code
}

/** Community, place or street: where it is. */
export function sayPlace(
  line: Pick<LineAnswer, 'place' | 'community' | 'communityEn' | 'street' | 'streetEn'>,
  language: Language,
): string {
  const pick = (zh: string | null, en: string | null) => (language === 'en' && en ? en : zh)
  const parts = [pick(line.street, line.streetEn), pick(line.community, line.communityEn), line.place]
  return parts.filter(Boolean).join(' · ')
}
