import type { Doer } from '../../../kernel/doer.ts'
import type { Actor } from '../../access/language.ts'

/** What stands in a public address: the district, and the token or receipt behind it. The route's schema has checked its form. */
export function publicKey(text: string): { districtId: number; rest: string } {
  const dash = text.indexOf('-')
  return { districtId: Number(text.slice(0, dash)), rest: text.slice(dash + 1) }
}

/** Who is in the trace of a public deed: nobody, or the account of whoever happens to be signed in, never a person. */
export function publicDoer(districtId: number, actor: Actor | null): Doer {
  return { districtId, accountId: actor?.accountId ?? null, personId: null, onBehalfOf: null }
}
