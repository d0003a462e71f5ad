import { useMemo } from 'react'
import { sayDate } from '../../../../platform/ui/format.ts'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { Language } from '../../../../platform/words/words.ts'
import { words } from '../../words.ts'
import { deskWords } from '../../words-of-desk.ts'
import { deskFormWords } from '../../words-of-desk-forms.ts'
import { deskMatterWords } from '../../words-of-desk-matters.ts'
import { deskOrderWords } from '../../words-of-desk-order.ts'
import { deskStepWords } from '../../words-of-desk-steps.ts'
import { deskStreetWords } from '../../words-of-desk-street.ts'

const said = {
  ...deskWords,
  ...deskFormWords,
  ...deskMatterWords,
  ...deskOrderWords,
  ...deskStepWords,
  ...deskStreetWords,
}
const known = { ...words, ...said } as Readonly<Record<string, { zh: string; en: string }>>
export type DeskWord = keyof typeof said

export interface Speaker {
  t: ReturnType<typeof useWords<DeskWord>>
  language: Language
  /** A sentence whose key the server sent, with its places. A key without words stands as it is. */
  told(key: string, places?: Readonly<Record<string, string | number>>): string
  /** The sentence of a verdict's reason; null where it can be done. */
  why(verdict: { can: boolean; why?: string | undefined }): string | null
  /** Of a Chinese text and its gloss, the one of the language in use. */
  gloss(zh: string, en: string | null | undefined): string
  /** A day, with its year where that is not this one. */
  day(date: string): string
}

/** All ways the dossier pages turn codes into words. */
export function useSpeaker(): Speaker {
  const t = useWords(said)
  const told = useWords(known)
  const { language } = useLanguage()
  return useMemo(() => {
    const year = new Date().getFullYear()
    return {
      t,
      language,
      told,
      why: (verdict) => (verdict.can ? null : told(verdict.why ?? '')),
      gloss: (zh, en) => (language === 'en' && en ? en : zh),
      day: (date) => sayDate(date, language, year),
    }
  }, [t, told, language])
}

/** The sentence of a verdict with its places; null where it can be done. */
export function sayWhy(
  verdict: { can: boolean; why?: string; params?: Record<string, string | number> },
  speaker: Speaker,
): string | null {
  return verdict.can ? null : speaker.told(verdict.why ?? '', sayPlaces(verdict.params ?? {}, speaker))
}

type Places = Readonly<Record<string, string | number>>

/** The places of a sentence as they are said: civil dates as days, all else as it stands. */
export function sayPlaces(params: Places, speaker: Speaker): Places {
  const said = Object.entries(params).map(([name, value]) => {
    const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    return [name, isDay ? speaker.day(value) : value] as const
  })
  return Object.fromEntries(said)
}
