import { useMemo } from 'react'
import { sayDay, sayInstant } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { Language } from '../../../../platform/words/words.ts'
import { workPageWords } from '../../words-of-work-pages.ts'

export type WorkWord = keyof typeof workPageWords

export interface WorkSpeech {
  t: ReturnType<typeof useWords<WorkWord>>
  language: Language
  /** A word chosen by a code from the server: `name('documents.kind', 'law')`. A code without a word stands as it is. */
  name(list: string, code: string): string
  /** The sentence of a verdict's reason; null where it can be done. */
  why(verdict: { can: boolean; why?: string | undefined }): string | null
  /** Of a Chinese text and its gloss, the one of the language in use. */
  gloss(zh: string, en: string | null | undefined): string
  day(date: string): string
  instant(at: string): string
}

/** All ways the pages of a committee's work turn codes and days into words. */
export function useWorkSpeech(): WorkSpeech {
  const t = useWords(workPageWords)
  const told = useWords(workPageWords as Record<string, { zh: string; en: string }>)
  const { language } = useLanguage()
  return useMemo(
    () => ({
      t,
      language,
      name: (list, code) => {
        const key = `${list}.${code}`
        const word = told(key)
        return word === key ? code : word
      },
      why: (verdict) => (verdict.can ? null : told(verdict.why ?? '')),
      gloss: (zh, en) => (language === 'en' && en ? en : zh),
      day: (date) => sayDay(date, language),
      instant: (at) => sayInstant(at, language),
    }),
    [t, told, language],
  )
}
