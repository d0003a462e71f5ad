import { signInWords } from '../words-of-sign-in.ts'

export type PersonaWord = keyof typeof signInWords

/** '4-street-secretary' → the words for what that role is called and does; null where there are none. */
export function personaWords(key: string): { role: PersonaWord; does: PersonaWord } | null {
  const name = key.replace(/^\d+-/, '')
  const [role, does] = [`persona-role.${name}`, `persona.${name}`]
  const known = Object.hasOwn(signInWords, role) && Object.hasOwn(signInWords, does)
  return known ? { role: role as PersonaWord, does: does as PersonaWord } : null
}

/** What a resident sees behind a printed code of the demo district: nobody signs in there. */
export const RESIDENT_WAY = '/api/v1/open/demo'

/** Deputies and recorders work on the phone. */
export function isForPhone(key: string): boolean {
  return /recorder|deputy/.test(key) && !/director/.test(key)
}

/** The phone also has something for a street's secretary, whose work is at the desk. */
export function isAlsoForPhone(key: string): boolean {
  return isForPhone(key) || /street-secretary/.test(key)
}

/** Where to go after signing in: only an address of the same face. */
export function wayOn(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '/'
  return /^\/(?![/\\])/.test(to) ? to : '/'
}
