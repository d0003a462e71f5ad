import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { StateKind } from '../../../../platform/ui/shapes.tsx'
import { kindOf } from '../../../activities/language.ts'
import { type PageWord, pageWords } from '../../words-of-pages.ts'

export interface Speaker {
  t: ReturnType<typeof useWords<PageWord>>
  /** A word chosen by a code from the server: `word('stands', 'confirmed')`. A code without a word stands as it is. */
  word(group: string, code: string): string
  kind(code: string): string
  /** How much of a kind: '2 个半天', or '1 件' where days are not counted. */
  units(kind: string, units: number): string
  /** The sentence of a reason the server gave as a words key. */
  why(verdict: { can: boolean; why?: string | undefined }): string | null
  title(of: { title: string | null; titleEn?: string | null }): string
}

/** All ways the duty pages turn codes into words. */
export function useSpeaker(): Speaker {
  const t = useWords(pageWords)
  const { language } = useLanguage()
  const known = (key: string) => (key in pageWords ? t(key as PageWord) : key)
  return {
    t,
    word: (group, code) => (`${group}.${code}` in pageWords ? t(`${group}.${code}` as PageWord) : code),
    kind: (code) => kindOf(code)?.name[language] ?? code,
    units: (code, n) => t(kindOf(code)?.record?.units === 'half_days' ? 'record.half-days' : 'record.pieces', { n }),
    why: (verdict) => (verdict.can ? null : known(verdict.why ?? '')),
    title: ({ title, titleEn }) => (language === 'en' && titleEn ? titleEn : (title ?? '')),
  }
}

/** The shape and colour of a record's or objection's state. */
export function stateKind(state: string): StateKind {
  if (state === 'confirmed' || state === 'adjusted' || state === 'kept') return 'done'
  if (state === 'submitted' || state === 'open') return 'waiting'
  if (state === 'street_reviewed' || state === 'verifying') return 'going'
  return state === 'returned' ? 'soon' : 'stopped'
}
