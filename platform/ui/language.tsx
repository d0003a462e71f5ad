import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { type Language, type Phrase, type Places, say } from '../words/words.ts'

interface Spoken {
  language: Language
  speak(language: Language): void
}

const LanguageContext = createContext<Spoken>({ language: 'zh', speak: () => {} })

/** The language kept on this device: what was chosen, else Chinese unless the browser asks for English only. */
function kept(): Language {
  const cookie = /(?:^|;\s*)lang=(zh|en)/.exec(document.cookie)?.[1]
  const stored = cookie ?? read('lang')
  if (stored === 'zh' || stored === 'en') return stored
  const wanted = navigator.languages ?? [navigator.language]
  return wanted.some((tag) => tag.startsWith('zh')) || !wanted[0]?.startsWith('en') ? 'zh' : 'en'
}

function keep(language: Language): void {
  // The server reads the cookie to answer in the same language; a year suffices for a habit.
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in Chrome 109's neighbours
  document.cookie = `lang=${language}; path=/; max-age=31536000; samesite=lax`
  write('lang', language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

/** Small settings of this device. Private windows may refuse storage; then they last as long as the page. */
export function read(name: string): string | null {
  try {
    return localStorage.getItem(`bandeng.${name}`)
  } catch {
    return null
  }
}

/** Keeps a small setting on this device, where it may. */
export function write(name: string, value: string): void {
  try {
    localStorage.setItem(`bandeng.${name}`, value)
  } catch {
    // Kept in memory only.
  }
}

/** Holds the chosen language over a face and tells the server by cookie. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => {
    const first = kept()
    keep(first)
    return first
  })
  const spoken = useMemo<Spoken>(
    () => ({
      language,
      speak(next) {
        keep(next)
        setLanguage(next)
      },
    }),
    [language],
  )
  return <LanguageContext.Provider value={spoken}>{children}</LanguageContext.Provider>
}

/** The language in use and the way to change it. */
export function useLanguage(): Spoken {
  return useContext(LanguageContext)
}

/** `t(key, places)` over one dictionary, in the language in use. */
export function useWords<const K extends string>(
  dictionary: Readonly<Record<K, Phrase>>,
): (key: K, places?: Places) => string {
  const { language } = useLanguage()
  return useMemo(() => (key: K, places?: Places) => say(dictionary, language, key, places), [dictionary, language])
}

/** Picks from a pair such as a page title or a street's two names; English falls back to Chinese where there is none. */
export function usePick(): (pair: { zh: string; en?: string | null }) => string {
  const { language } = useLanguage()
  return (pair) => (language === 'en' && pair.en ? pair.en : pair.zh)
}
