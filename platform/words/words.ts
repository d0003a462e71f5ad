/**
 * The words of the product in its two languages. Tiny and pure: the server, the desk and the phone all speak through it.
 * A module keeps its own dictionary in `words.ts`; the frames merge them.
 */
export type Language = 'zh' | 'en'

export interface Phrase {
  readonly zh: string
  readonly en: string
}

export type Dictionary = Readonly<Record<string, Phrase>>

export type Places = Readonly<Record<string, string | number>>

/** Declares a dictionary. Both languages are demanded by the type, so a missing one fails the build. */
export function phrases<const K extends string>(entries: Readonly<Record<K, Phrase>>): Readonly<Record<K, Phrase>> {
  return entries
}

/**
 * The sentence for `key` in `language`, with `{name}` places filled from `places`. A place nobody filled stays visible as
 * written, and so does an unknown key: a gap is seen, never an empty button.
 */
export function say<K extends string>(
  dictionary: Readonly<Record<K, Phrase>>,
  language: Language,
  key: NoInfer<K>,
  places: Places = {},
): string {
  const phrase = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined
  if (!phrase) return key
  return phrase[language].replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(places, name) ? String(places[name]) : place,
  )
}
