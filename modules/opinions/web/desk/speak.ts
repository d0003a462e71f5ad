import { useMemo } from 'react'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { Language } from '../../../../platform/words/words.ts'
import { words } from '../../words.ts'
import { deskWords } from '../../words-of-desk.ts'
import { formWords } from '../../words-of-desk-forms.ts'
import { intakeDeskWords } from '../../words-of-desk-intake.ts'
import { listWords } from '../../words-of-desk-lists.ts'
import { unitDeskWords } from '../../words-of-desk-unit.ts'
import { nameWords } from '../../words-of-names.ts'

const said = { ...deskWords, ...formWords, ...intakeDeskWords, ...unitDeskWords }
const known = { ...words, ...nameWords, ...listWords }
export type DeskWord = keyof typeof said

export interface Speaker {
  t: ReturnType<typeof useWords<DeskWord>>
  language: Language
  /** A word chosen by a code from the server: `name('state', 'new')`. A code without a word stands as it is. */
  name(list: string, code: string): string
  /** The sentence of a verdict's reason; null where it can be done. */
  why(verdict: { can: boolean; why?: string | undefined }): string | null
  /** Of a Chinese text and its gloss, the one of the language in use. */
  gloss(zh: string, en: string | null | undefined): string
  /** A day, with its year where that is not this one. */
  day(date: string): string
}

/** All ways the desk pages of opinions turn codes into words. */
export function useSpeaker(): Speaker {
  const t = useWords(said)
  const told = useWords(known as Record<string, { zh: string; en: string }>)
  const { language } = useLanguage()
  return useMemo(() => {
    const year = new Date().getFullYear()
    return {
      t,
      language,
      name: (list, code) => {
        const key = `${list}.${code}`
        const word = told(key)
        return word === key ? code : word
      },
      why: (verdict) => (verdict.can ? null : told(verdict.why ?? '')),
      gloss: (zh, en) => (language === 'en' && en ? en : zh),
      day: (date) => sayDate(date, language, year),
    }
  }, [t, told, language])
}
