import type { ReactNode } from 'react'
import { ArrivalProvider } from '../../platform/ui/arrival.tsx'
import { useWords } from '../../platform/ui/language.tsx'
import { uiWords } from '../../platform/ui/words.ts'

/** Titles of pages end with the name of the house. */
export function Marked({ children }: { children: ReactNode }) {
  const t = useWords(uiWords)
  return <ArrivalProvider mark={t('ui.mark')}>{children}</ArrivalProvider>
}
