import { useMemo } from 'react'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import type { Language } from '../../../../platform/words/words.ts'
import { meritWords } from '../../words-of-merit.ts'
import { meritPageWords } from '../../words-of-merit-pages.ts'
import { sheetWords } from '../../words-of-merit-sheet.ts'
import { type Speaker, useSpeaker } from './speak.ts'

const said = { ...meritWords, ...sheetWords, ...meritPageWords }
export type MeritWord = keyof typeof said

/** The ways the pages of merit turn codes into words, beside those of the dossier's pages. */
export interface MeritSpeaker {
  m: ReturnType<typeof useWords<MeritWord>>
  language: Language
  speaker: Speaker
}

export function useMeritSpeaker(): MeritSpeaker {
  const m = useWords(said)
  const speaker = useSpeaker()
  const { language } = useLanguage()
  return useMemo(() => ({ m, speaker, language }), [m, speaker, language])
}
