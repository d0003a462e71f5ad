import { signInWords } from '../words-of-sign-in.ts'

export type PersonaWord = keyof typeof signInWords

/** '4-street-secretary' → the words that say what that role does; null where there are none. */
export function personaWord(key: string): PersonaWord | null {
  const word = `persona.${key.replace(/^\d+-/, '')}`
  return Object.hasOwn(signInWords, word) ? (word as PersonaWord) : null
}

/** Deputies and recorders work on the phone. */
export function isForPhone(key: string): boolean {
  return /recorder|deputy/.test(key) && !/director/.test(key)
}

/** Where to go after signing in: only an address of the same face. */
export function wayOn(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '/'
  return /^\/(?![/\\])/.test(to) ? to : '/'
}
